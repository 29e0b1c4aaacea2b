-- When jobs came to their states: as it was told, late, or corrected.
create table job_moments (
    id      uuid primary key,
    number  bigint generated always as identity,
    job_id  uuid        not null references jobs deferrable initially deferred,
    state   text        not null,
    at      timestamptz not null,
    told_at timestamptz not null,
    actor   text        not null,
    kind    text        not null
);
create index job_moments_job on job_moments (job_id, number);
