-- What kind of contract a cover is by, and its limits; and which contract answered for an incident, where claims count.
alter table customers add column cover_kind text, add column cover_limits jsonb;
alter table vehicles add column cover_kind text, add column cover_limits jsonb;

alter table incidents add column contract text;
create index incidents_claims on incidents (contract, reported_at) where contract is not null;
