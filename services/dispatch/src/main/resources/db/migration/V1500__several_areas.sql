-- Several control areas, each with an outline (a GeoJSON polygon). What lies in no outline belongs to `everywhere`; where
-- outlines lie over each other, to the smaller one. On the map their sides are straight, as they are for navigators.
create function shape_of(outline jsonb) returns polygon
    language sql immutable parallel safe
    return (select cast('(' || string_agg(cast(on_map('', cast(corner ->> 0 as float8), cast(corner ->> 1 as float8)) as text),
                                          ',' order by number) || ')' as polygon)
              from jsonb_array_elements(outline #> '{coordinates,0}') with ordinality as corners(corner, number));

alter table areas add column outline jsonb;
alter table areas add column shape polygon generated always as (shape_of(outline)) stored;
alter table areas add column version bigint not null default 1;

create function area_of(lon float8, lat float8) returns text
    language sql stable parallel safe
    return coalesce((select id from areas where shape @> on_map('', lon, lat) order by area(path(shape)), id limit 1),
                    'everywhere');

-- How far a place of the area `own` is from another area, in metres: over its own border where the other one lies around
-- it or is all the rest, else to the other one's outline.
create function metres_to_area(other text, own text, lon float8, lat float8) returns float8
    language sql stable parallel safe
    return case when other = own then 0 else
      111195.0797 * cos(radians(lat)) * coalesce(
        (select on_map('', lon, lat) <-> shape from areas where id = other and not shape @> on_map('', lon, lat)),
        (select on_map('', lon, lat) <-> path(shape) from areas where id = own and shape is not null),
        'infinity') end;

-- What belongs to an area knows it, so that it is found by it: jobs by where they are done, incidents and responders by
-- where they are.
alter table jobs add column area_id text not null default 'everywhere';
alter table incidents add column area_id text not null default 'everywhere';
alter table responder_positions add column area_id text not null default 'everywhere';
create index jobs_area on jobs (area_id, created_at, id);

create function place_job() returns trigger language plpgsql as $$
begin
  new.area_id := area_of(new.pickup_lon, new.pickup_lat);
  return new;
end $$;
create trigger place_new_job before insert on jobs for each row execute function place_job();
create trigger place_moved_job before update on jobs for each row
    when (old.pickup_lon <> new.pickup_lon or old.pickup_lat <> new.pickup_lat) execute function place_job();

create function place_responder() returns trigger language plpgsql as $$
begin
  new.area_id := area_of(new.lon, new.lat);
  return new;
end $$;
create trigger place_new_responder before insert on responder_positions for each row execute function place_responder();
create trigger place_moved_responder before update on responder_positions for each row
    when (old.lon <> new.lon or old.lat <> new.lat) execute function place_responder();

create function area_of_incident(known jsonb) returns text
    language sql stable parallel safe
    return area_of(cast(known #>> '{facts,location,position,coordinates,0}' as float8),
                   cast(known #>> '{facts,location,position,coordinates,1}' as float8));
create function place_incident() returns trigger language plpgsql as $$
begin
  new.area_id := area_of_incident(new.known);
  return new;
end $$;
create trigger place_new_incident before insert on incidents for each row execute function place_incident();
create trigger place_moved_incident before update on incidents for each row
    when (old.known #> '{facts,location,position}' is distinct from new.known #> '{facts,location,position}')
    execute function place_incident();

create or replace view field_units as
select r.id, r.kind, r.able, r.brands, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.stack_size,
       r.on_shift, r.shift_until, p.lon, p.lat, p.spot, p.at as seen_at, p.area_id, r.cost_per_hour
  from responder_positions p join responders r on r.id = p.responder_id;
