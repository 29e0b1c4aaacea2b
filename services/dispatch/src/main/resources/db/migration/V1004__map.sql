-- The map on which the nearest units are looked up. It is a Mercator map: it keeps angles, so what is nearer on it is
-- nearer on the ground as far as a unit drives. Every kind of responder has a sheet of its own, side by side.
create function map_offset(kind text) returns float8
    language sql immutable parallel safe
    return 1000 * coalesce(array_position(
        array['PATROL', 'TOW_TRUCK', 'COURIER', 'TAXI', 'HELICOPTER', 'STAFF', 'PARTNER_DESK'], kind), 0);

create function map_sheet(kind text) returns box
    language sql immutable parallel safe
    return box(point(map_offset(kind) - 180, -400), point(map_offset(kind) + 180, 400));

create function on_map(kind text, lon float8, lat float8) returns point
    language sql immutable parallel safe
    return point(map_offset(kind) + lon, degrees(ln(tan(radians(45 + greatest(-89, least(89, lat)) / 2)))));

-- Every responder has a place now: where it was last seen, or at home as long as nobody said where it is.
alter table responder_positions alter column at drop not null;
insert into responder_positions (responder_id, lon, lat)
select id, home_lon, home_lat from responders
    on conflict do nothing;

alter table responder_positions add column kind text;
update responder_positions p set kind = r.kind from responders r where r.id = p.responder_id;
alter table responder_positions alter column kind set not null;
alter table responder_positions add column spot point not null generated always as (on_map(kind, lon, lat)) stored;
create index responder_positions_spot on responder_positions using gist (spot);

drop view field_units;
create view field_units as
select r.id, r.kind, r.able, r.brands, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.stack_size,
       r.on_shift, r.shift_until, p.lon, p.lat, p.spot, p.at as seen_at
  from responder_positions p join responders r on r.id = p.responder_id;

create or replace view responder_overview as
select r.id, r.kind, p.lon, p.lat, case when p.at is not null then p.lon end as seen_lon,
       case when p.at is not null then p.lat end as seen_lat, p.at as seen_at, p.speed_kmh, p.heading_degrees,
       coalesce(
         (select j.state from jobs j
           where j.responder_id = r.id and j.state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')),
         case when not r.on_shift or r.shift_until <= now() then 'OFF_SHIFT'
              when exists (select from jobs j where j.responder_id = r.id and j.state = 'ACCEPTED') then 'ASSIGNED'
              else 'FREE' end) as status
  from responders r join responder_positions p on p.responder_id = r.id;
