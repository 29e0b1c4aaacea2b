-- What a change announces, written in the change's own transaction. The id is drawn under a lock of topic and key, so the
-- order of ids is the order of commits per key.
create table outbox (
    id           bigint generated always as identity primary key,
    bucket       smallint    not null,
    topic        text        not null,
    key          text        not null,
    event_id     uuid        not null,
    type         text        not null,
    traceparent  text,
    occurred_at  timestamptz not null,
    data         text        not null,
    published_at timestamptz
);
create index outbox_unpublished on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

-- Which relay carries which bucket, until when by the database's clock.
create table outbox_lease (
    bucket     smallint primary key,
    owner      text        not null,
    held_until timestamptz not null
);

-- What was handled: an event has its effect once. DEAD ones have had none and can be replayed; WAITING ones have had
-- none yet.
create table inbox (
    consumer    text        not null,
    source      text        not null,
    event_id    text        not null,
    state       text        not null check (state in ('DONE', 'WAITING', 'DEAD')),
    received_at timestamptz not null default now(),
    primary key (consumer, source, event_id)
);
create index inbox_received on inbox (received_at);

-- Events of something that is not known yet, in the order of their arrival.
create table inbox_waiting (
    id            bigint generated always as identity primary key,
    consumer      text        not null,
    key           text        not null,
    source        text        not null,
    event_id      text        not null,
    topic         text        not null,
    kafka_partition integer   not null,
    kafka_offset  bigint      not null,
    headers       jsonb       not null,
    data          bytea,
    waiting_since timestamptz not null default now()
);
create index inbox_waiting_key on inbox_waiting (key, id);

-- What could not be processed, whole.
create table dead_letter (
    id            uuid primary key,
    consumer      text        not null,
    topic         text        not null,
    kafka_partition integer   not null,
    kafka_offset  bigint      not null,
    key           text,
    source        text        not null,
    event_id      text        not null,
    headers       jsonb       not null,
    data          bytea,
    reason        text        not null,
    attempts      integer     not null,
    state         text        not null check (state in ('OPEN', 'REPLAYED')),
    at            timestamptz not null default now(),
    replayed_at   timestamptz,
    unique (consumer, source, event_id)
);
create index dead_letter_state on dead_letter (state, at);
