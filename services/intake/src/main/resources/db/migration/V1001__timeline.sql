-- Everything that happened to incidents, and the log that streams follow: a transaction's changes are read once every
-- transaction that began before it has ended, ordered by (xid, seq), so that none is missed.
create sequence timeline_seq increment by 50;

create table timeline (
    seq         bigint primary key,
    xid         xid8        not null default pg_current_xact_id(),
    incident_id uuid        not null,
    brand       text        not null,
    state       text        not null,
    at          timestamptz not null,
    type        text        not null,
    actor       text        not null,
    text        text        not null,
    data        jsonb       not null
);

create index timeline_of_incident on timeline (incident_id, at, seq);
create index timeline_log on timeline (xid, seq);
