-- The jobs that customers wait for, as dispatch last told them; one that is given up is forgotten.
create table awaited_leg (
    job_id           uuid primary key,
    incident_id      uuid not null,
    service          text not null,
    itinerary        text not null,
    number           int  not null,
    state            text not null,
    responder_kind   text not null,
    responder_id     text,
    eta              timestamptz,
    eta_confirmation text,
    promised_by      timestamptz
);
create index awaited_leg_by_incident on awaited_leg (incident_id);
create index awaited_leg_under_way on awaited_leg (responder_id)
    where state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION');

-- Where responders are whom a customer waits for; the newest by the device's clock.
create table awaited_position (
    responder_id text primary key,
    lon          double precision not null,
    lat          double precision not null,
    at           timestamptz      not null
);

-- Customers who said by their link that they no longer want help.
create table cancellation_request (
    incident_id uuid primary key,
    reason      text        not null,
    asked_at    timestamptz not null
);
