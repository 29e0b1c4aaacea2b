-- The clocks that run on incidents and jobs, for the figures of the service level.
create table clocked_incident (
    incident_id uuid primary key,
    brand       text        not null,
    area        text        not null,
    reported_at timestamptz not null,
    wanted_at   timestamptz not null,
    heard_at    timestamptz not null,
    reached     boolean     not null,
    mobile      boolean     not null
);
create table clocked_job (
    job_id         uuid primary key,
    incident_id    uuid    not null,
    carries_people boolean not null,
    accepted       boolean not null,
    eta            timestamptz,
    on_scene_at    timestamptz,
    moved_at       timestamptz,
    ended          boolean not null
);
create index clocked_job_by_incident on clocked_job (incident_id);

-- What was observed and is not counted yet: pairs of a code and seconds.
create table service_observation (
    id          bigint generated always as identity primary key,
    reported_at timestamptz not null,
    brand       text        not null,
    area        text        not null,
    service     text        not null,
    pairs       int[]       not null
);

-- What was observed, summed up by day (D) and month (M) in UTC, by brand and by one value of one dimension: pairs of a
-- place and how often it was hit.
create table service_tally (
    dimension text    not null,
    grain     char(1) not null check (grain in ('D', 'M')),
    start     date    not null,
    brand     text    not null,
    value     text    not null,
    pairs     int[]   not null,
    primary key (dimension, grain, start, brand, value)
);
