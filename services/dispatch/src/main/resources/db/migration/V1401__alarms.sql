-- What somebody has to see to. About one job, or one incident, there is one alarm of a kind at a time.
create table alarms (
    id           uuid primary key,
    incident_id  uuid        not null references incidents deferrable initially deferred,
    kind         text        not null,
    job_id       uuid,
    responder_id text,
    detail       text        not null,
    raised_at    timestamptz not null,
    cleared_at   timestamptz
);
create unique index one_open_alarm_of_a_kind on alarms (coalesce(job_id, incident_id), kind) where cleared_at is null;
create index alarms_open on alarms (incident_id) where cleared_at is null;
