-- Incidents: what is searched for in columns, the rest as JSON.
create extension if not exists pg_trgm;

create table incidents (
    id                  uuid primary key,
    brand               text             not null,
    kind                text             not null,
    state               text             not null,
    reported_at         timestamptz      not null,
    duplicate_key       text,
    phone               text             not null,
    plate_key           text,
    lon                 double precision not null,
    lat                 double precision not null,
    search_text         text             not null,
    facts               jsonb            not null,
    triage              jsonb            not null,
    cover               jsonb            not null,
    standing            jsonb            not null,
    warnings            jsonb            not null,
    possible_duplicates jsonb            not null,
    version             bigint           not null
) with (fillfactor = 70);

-- One open incident per key, also for two agents at the same instant.
create unique index incidents_duplicate_key on incidents (duplicate_key) where duplicate_key is not null;

create index incidents_newest on incidents (reported_at desc, id desc);
create index incidents_open_phone on incidents (phone)
    where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS');
create index incidents_open_plate on incidents (plate_key)
    where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS');
create index incidents_open_place on incidents (lat, lon)
    where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS');
create index incidents_search on incidents using gin (search_text gin_trgm_ops);
