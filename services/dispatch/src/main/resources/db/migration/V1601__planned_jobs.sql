-- Jobs that wait for somebody who is still busy: for whom, and when they are offered.
alter table jobs add column planned_for text;
alter table jobs add column planned_free_at timestamptz;
alter table jobs add column planned_arrival timestamptz;
alter table jobs add column planned_reason text;
alter table jobs add column offer_at timestamptz;
create index jobs_planned on jobs (planned_for) where state = 'PENDING' and planned_for is not null;
create index jobs_offer_at on jobs (offer_at) where state = 'PENDING' and offer_at is not null;

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
         'planned', case when j.planned_for is not null then jsonb_build_object(
                         'responderId', j.planned_for, 'freeAt', j.planned_free_at, 'arrival', j.planned_arrival,
                         'offerAt', j.offer_at, 'reason', j.planned_reason) end,
         'asked', coalesce((select jsonb_agg(jsonb_build_object(
                                     'id', o.id, 'responderId', o.responder_id, 'state', o.state,
                                     'expiresAt', o.expires_at) order by o.number)
                              from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED')),
                           '[]'::jsonb)) as entry
  from jobs j join incidents i on i.id = j.incident_id;
