-- What customers were told.
create table promises (
    id          uuid primary key,
    incident_id uuid        not null references incidents deferrable initially deferred,
    kind        text        not null,
    state       text        not null,
    due_at      timestamptz not null,
    job_id      uuid,
    channel     text
);
create index promises_incident on promises (incident_id);
create index promises_due on promises (due_at) where state in ('MADE', 'RENEWED');

-- What crews were told, for their streams. The transaction's number tells which rows are surely followed by none that
-- commit later and stand before them.
create table told_orders (
    id           uuid primary key,
    number       bigint generated always as identity,
    transaction  xid8        not null default pg_current_xact_id(),
    responder_id text        not null,
    type         text        not null,
    data         jsonb       not null,
    told_at      timestamptz not null default now()
);
create index told_orders_responder on told_orders (responder_id, transaction, number);
create index told_orders_at on told_orders (told_at);
