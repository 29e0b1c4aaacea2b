-- Entries of the board say in which control area they are, so that whoever has them all can filter.
create or replace view board_incidents as
select i.id, i.brand,
       i.open and (i.id in (select incident_id from jobs
                             where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE',
                                             'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION'))
                   or i.id in (select incident_id from promises where state in ('MADE', 'RENEWED'))
                   or i.id in (select incident_id from alarms where cleared_at is null)
                   or plan.state in ('PROPOSED', 'FAILED')) as on_board,
       jsonb_build_object(
         'id', i.id, 'brand', i.brand, 'kind', i.known -> 'facts' -> 'kind', 'area', i.area_id,
         'reportedAt', i.known -> 'facts' -> 'reportedAt', 'position', i.known -> 'facts' -> 'location' -> 'position',
         'place', i.known -> 'facts' -> 'location' -> 'description',
         'roadAccess', i.known -> 'facts' -> 'location' -> 'roadAccess',
         'safePlace', i.known -> 'facts' -> 'location' -> 'safePlace',
         'people', i.known -> 'facts' -> 'party' -> 'people', 'urgency', i.known -> 'triage' -> 'urgency',
         'plan', plan.state, 'option', plan.choice -> 'option', 'nextPromise', next.promise) as entry
  from incidents i
  left join lateral (select state, choice from journey_plans p where p.incident_id = i.id
                      order by (state = 'ENDED'), created_at desc limit 1) plan on true
  left join lateral (select jsonb_build_object('id', id, 'kind', kind, 'dueAt', due_at, 'state', state) as promise
                       from promises p where p.incident_id = i.id and state in ('MADE', 'RENEWED')
                      order by due_at, id limit 1) next on true;

create or replace view board_jobs as
select j.id, i.brand,
       j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING',
                   'AT_DESTINATION') as on_board,
       jsonb_build_object(
         'id', j.id, 'incidentId', j.incident_id, 'service', j.leg -> 'service', 'itinerary', j.itinerary,
         'leg', j.number, 'area', j.area_id, 'state', j.state, 'responderKind', j.leg -> 'kind',
         'responderId', j.responder_id, 'eta', j.eta, 'etaConfirmation', j.eta_confirmation,
         'promisedBy', j.leg -> 'promisedBy', 'reservedUntil', j.reserved_until, 'pickup', j.leg -> 'pickup',
         'dropOff', j.leg -> 'dropOff', 'arrivalProposedAt', j.arrival_proposed_at,
         'asked', coalesce((select jsonb_agg(jsonb_build_object(
                                     'id', o.id, 'responderId', o.responder_id, 'state', o.state,
                                     'expiresAt', o.expires_at) order by o.number)
                              from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED')),
                           '[]'::jsonb)) as entry
  from jobs j join incidents i on i.id = j.incident_id;

create or replace view responder_overview as
select r.id, r.kind, p.lon, p.lat, case when p.at is not null then p.lon end as seen_lon,
       case when p.at is not null then p.lat end as seen_lat, p.at as seen_at, p.speed_kmh, p.heading_degrees,
       coalesce(
         (select j.state from jobs j
           where j.responder_id = r.id and j.state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')),
         case when not r.on_shift or r.shift_until <= now() then 'OFF_SHIFT'
              when exists (select from jobs j where j.responder_id = r.id and j.state = 'ACCEPTED') then 'ASSIGNED'
              else 'FREE' end) as status,
       p.area_id
  from responders r join responder_positions p on p.responder_id = r.id;

create or replace view board_responders as
select o.id, null::text as brand, o.status <> 'OFF_SHIFT' as on_board,
       jsonb_build_object(
         'id', o.id, 'name', r.name, 'kind', o.kind, 'area', o.area_id, 'status', o.status, 'brands', r.brands,
         'position', jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(o.lon, o.lat)),
         'positionAt', o.seen_at, 'positionAgeSeconds', case when o.seen_at is not null
                                    then greatest(0, extract(epoch from now() - o.seen_at)::bigint) end,
         'speedKmh', o.speed_kmh, 'headingDegrees', o.heading_degrees, 'shiftUntil', r.shift_until) as entry
  from responder_overview o join responders r on r.id = o.id;
