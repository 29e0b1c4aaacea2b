-- When help is wanted, while an incident waits for that.
alter table incidents add column planned_at timestamptz;
create index incidents_planned on incidents (planned_at) where planned_at is not null;
