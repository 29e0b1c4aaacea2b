-- What is derived and never stored: commitments, units as the planner needs them, the status of responders.
create view commitments as
select responder_id, incident_id, id as job_id, state, pickup_lon as lon, pickup_lat as lat, drop_off_lon, drop_off_lat,
       work_seconds, eta
  from jobs
 where state in ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')
union all
select offers.responder_id, offers.incident_id, jobs.id, 'OFFERED', pickup_lon, pickup_lat, drop_off_lon, drop_off_lat,
       work_seconds, null
  from offers join jobs on jobs.id = offers.job_id
 where offers.state in ('SENT', 'DELIVERED');

create view field_units as
select r.id, r.kind, r.able, r.brands, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.stack_size,
       r.on_shift, r.shift_until, coalesce(p.lon, r.home_lon) as lon, coalesce(p.lat, r.home_lat) as lat,
       p.at as seen_at
  from responders r left join responder_positions p on p.responder_id = r.id;

create view responder_overview as
select r.id, r.kind, coalesce(p.lon, r.home_lon) as lon, coalesce(p.lat, r.home_lat) as lat,
       p.lon as seen_lon, p.lat as seen_lat, p.at as seen_at, p.speed_kmh, p.heading_degrees,
       coalesce(
         (select j.state from jobs j
           where j.responder_id = r.id and j.state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')),
         case when not r.on_shift or r.shift_until <= now() then 'OFF_SHIFT'
              when exists (select from jobs j where j.responder_id = r.id and j.state = 'ACCEPTED') then 'ASSIGNED'
              else 'FREE' end) as status
  from responders r left join responder_positions p on p.responder_id = r.id;
