-- When a crew is told over a second channel of an offer that it has not acknowledged.
alter table offers add column remind_at timestamptz;
create index offers_to_remind on offers (remind_at) where state = 'SENT' and remind_at is not null;

-- Since when a responder stands where it is, give or take some steps, and when it was proposed that it has arrived.
alter table responder_positions add column standing_since timestamptz;
alter table jobs add column arrival_proposed_at timestamptz;

create or replace view board_jobs as
select j.id, i.brand,
       j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING',
                   'AT_DESTINATION') as on_board,
       jsonb_build_object(
         'id', j.id, 'incidentId', j.incident_id, 'service', j.leg -> 'service', 'itinerary', j.itinerary,
         'leg', j.number, 'state', j.state, 'responderKind', j.leg -> 'kind', 'responderId', j.responder_id,
         'eta', j.eta, 'etaConfirmation', j.eta_confirmation, 'promisedBy', j.leg -> 'promisedBy',
         'reservedUntil', j.reserved_until, 'pickup', j.leg -> 'pickup', 'dropOff', j.leg -> 'dropOff',
         'arrivalProposedAt', j.arrival_proposed_at,
         'asked', coalesce((select jsonb_agg(jsonb_build_object(
                                     'id', o.id, 'responderId', o.responder_id, 'state', o.state,
                                     'expiresAt', o.expires_at) order by o.number)
                              from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED')),
                           '[]'::jsonb)) as entry
  from jobs j join incidents i on i.id = j.incident_id;

-- The last sign of life of every responder under way: a report about its job, or a position.
create view signs_of_life as
select j.id as job_id, j.incident_id, j.responder_id, j.state, j.work_seconds,
       greatest((select max(m.told_at) from job_moments m where m.job_id = j.id), p.at) as seen_at
  from jobs j left join responder_positions p on p.responder_id = j.responder_id
 where j.state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION');
