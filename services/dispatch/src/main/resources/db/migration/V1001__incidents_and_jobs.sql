-- What dispatch knows of an incident. The row is the lock of everything that belongs to it.
create table incidents (
    id    uuid primary key,
    brand text    not null,
    open  boolean not null,
    known jsonb   not null
);

create table journey_plans (
    id          uuid primary key,
    incident_id uuid        not null references incidents deferrable initially deferred,
    state       text        not null,
    choice      jsonb,
    created_at  timestamptz not null,
    version     bigint      not null
);
create unique index one_open_plan_per_incident on journey_plans (incident_id) where state in ('PROPOSED', 'CHOSEN', 'FAILED');
create index journey_plans_incident on journey_plans (incident_id);
create index journey_plans_failed on journey_plans (incident_id) where state = 'FAILED';

create table jobs (
    id               uuid primary key,
    incident_id      uuid        not null references incidents deferrable initially deferred,
    itinerary        text        not null,
    number           int         not null,
    state            text        not null,
    leg              jsonb       not null,
    pickup_lon       float8      not null,
    pickup_lat       float8      not null,
    drop_off_lon     float8,
    drop_off_lat     float8,
    work_seconds     bigint      not null,
    attempt          int,
    responder_id     text,
    eta              timestamptz,
    eta_confirmation text,
    reserved_for     text,
    reserved_until   timestamptz,
    contact_tried    boolean     not null,
    successor        uuid,
    created_at       timestamptz not null,
    version          bigint      not null
);
create index jobs_incident on jobs (incident_id);
create index jobs_created on jobs (created_at, id);
create unique index one_active_job_per_responder on jobs (responder_id)
    where state in ('EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION');
create index jobs_held on jobs (responder_id)
    where state in ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION');
create index jobs_reserved on jobs (reserved_until) where state = 'RESERVED';
create index jobs_unfilled on jobs (id) where state = 'UNFILLED';

create table offers (
    id           uuid primary key,
    job_id       uuid        not null references jobs deferrable initially deferred,
    incident_id  uuid        not null references incidents deferrable initially deferred,
    responder_id text        not null,
    state        text        not null,
    attempt      int         not null,
    round        int         not null,
    offered_at   timestamptz not null,
    expires_at   timestamptz not null,
    eta          timestamptz,
    reason       text,
    comment      text,
    decision     jsonb       not null,
    number       bigint generated always as identity
);
create index offers_job on offers (job_id);
create unique index one_accepted_offer_per_job on offers (job_id) where state = 'ACCEPTED';
create index offers_open on offers (responder_id) where state in ('SENT', 'DELIVERED');
create index offers_due on offers (expires_at) where state in ('SENT', 'DELIVERED');
