-- The same rows; but the id is the position's, so that the search outwards passes those by who are busy before it looks
-- up what they can do. In a storm that is nearly everybody.
create or replace view field_units as
select p.responder_id as id, r.kind, r.able, r.brands, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.stack_size,
       r.on_shift, r.shift_until, p.lon, p.lat, p.spot, p.at as seen_at, p.area_id, r.cost_per_hour
  from responder_positions p join responders r on r.id = p.responder_id;
