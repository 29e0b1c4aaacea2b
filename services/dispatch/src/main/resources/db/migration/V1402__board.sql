-- Everything that the board shows knows by which transaction it was changed last: whoever looks again asks for what
-- was not visible in the snapshot that they saw. The number orders what one transaction changes.
create sequence board_numbers cache 20;

create function note_change() returns trigger language plpgsql as $$
begin
  new.changed_in := pg_current_xact_id();
  new.change_number := nextval('board_numbers');
  return new;
end $$;

do $$
declare shown text;
begin
  foreach shown in array array['incidents', 'journey_plans', 'jobs', 'offers', 'promises', 'alarms', 'responders',
                               'responder_positions'] loop
    execute format('alter table %I add column changed_in xid8 not null default pg_current_xact_id(),
                                   add column change_number bigint not null default nextval(''board_numbers'')', shown);
    execute format('create trigger note_change before update on %I
                      for each row execute function note_change()', shown);
    execute format('create index %I on %I (changed_in)', shown || '_changed', shown);
  end loop;
end $$;
-- Positions change by the thousand, and the whole fleet is soon looked through.
drop index responder_positions_changed;

create index incidents_open on incidents (id) where open;
create index jobs_open on jobs (incident_id)
    where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING',
                    'AT_DESTINATION');
create index promises_open on promises (incident_id) where state in ('MADE', 'RENEWED');

-- Which entries of the board a change of a row concerns.
create view board_changes as
select 'incident' as kind, id::text as id, changed_in, change_number from incidents
union all select 'incident', incident_id::text, changed_in, change_number from journey_plans
union all select 'incident', incident_id::text, changed_in, change_number from jobs
union all select 'incident', incident_id::text, changed_in, change_number from promises
union all select 'job', id::text, changed_in, change_number from jobs
union all select 'job', job_id::text, changed_in, change_number from offers
union all select 'promise', id::text, changed_in, change_number from promises
union all select 'alarm', id::text, changed_in, change_number from alarms
union all select 'responder', id, changed_in, change_number from responders
union all select 'responder', responder_id, changed_in, change_number from responder_positions
union all select 'responder', responder_id, changed_in, change_number from jobs where responder_id is not null;

-- The board's entries as they are told, each with its brand, for who may see it, and whether it is still on the board.
create view board_incidents as
select i.id, i.brand,
       i.open and (i.id in (select incident_id from jobs
                             where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE',
                                             'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION'))
                   or i.id in (select incident_id from promises where state in ('MADE', 'RENEWED'))
                   or i.id in (select incident_id from alarms where cleared_at is null)
                   or plan.state in ('PROPOSED', 'FAILED')) as on_board,
       jsonb_build_object(
         'id', i.id, 'brand', i.brand, 'kind', i.known -> 'facts' -> 'kind',
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

create view board_jobs as
select j.id, i.brand,
       j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING',
                   'AT_DESTINATION') as on_board,
       jsonb_build_object(
         'id', j.id, 'incidentId', j.incident_id, 'service', j.leg -> 'service', 'itinerary', j.itinerary,
         'leg', j.number, 'state', j.state, 'responderKind', j.leg -> 'kind', 'responderId', j.responder_id,
         'eta', j.eta, 'etaConfirmation', j.eta_confirmation, 'promisedBy', j.leg -> 'promisedBy',
         'reservedUntil', j.reserved_until, 'pickup', j.leg -> 'pickup', 'dropOff', j.leg -> 'dropOff',
         'asked', coalesce((select jsonb_agg(jsonb_build_object(
                                     'id', o.id, 'responderId', o.responder_id, 'state', o.state,
                                     'expiresAt', o.expires_at) order by o.number)
                              from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED')),
                           '[]'::jsonb)) as entry
  from jobs j join incidents i on i.id = j.incident_id;

create view board_promises as
select p.id, i.brand, p.state in ('MADE', 'RENEWED') as on_board,
       jsonb_build_object(
         'id', p.id, 'incidentId', p.incident_id, 'kind', p.kind,
         'state', case when p.state = 'CALLED_OFF' then p.state_before else p.state end, 'dueAt', p.due_at,
         'jobId', p.job_id, 'channel', p.channel, 'toldBy', p.told_by, 'toldAt', p.told_at) as entry
  from promises p join incidents i on i.id = p.incident_id;

create view board_alarms as
select a.id, i.brand, a.cleared_at is null as on_board,
       jsonb_build_object(
         'id', a.id, 'incidentId', a.incident_id, 'kind', a.kind, 'jobId', a.job_id, 'responderId', a.responder_id,
         'detail', a.detail, 'raisedAt', a.raised_at) as entry
  from alarms a join incidents i on i.id = a.incident_id;

create view board_responders as
select o.id, null::text as brand, o.status <> 'OFF_SHIFT' as on_board,
       jsonb_build_object(
         'id', o.id, 'name', r.name, 'kind', o.kind, 'status', o.status, 'brands', r.brands,
         'position', jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(o.lon, o.lat)),
         'positionAt', o.seen_at, 'positionAgeSeconds', case when o.seen_at is not null
                                    then greatest(0, extract(epoch from now() - o.seen_at)::bigint) end,
         'speedKmh', o.speed_kmh, 'headingDegrees', o.heading_degrees, 'shiftUntil', r.shift_until) as entry
  from responder_overview o join responders r on r.id = o.id;
