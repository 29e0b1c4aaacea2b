-- By when an open incident expects something: what was promised, or else since when it was reported.
alter table incidents add column due_at timestamptz;
update incidents set due_at = reported_at;
alter table incidents alter column due_at set not null;
create index incidents_waiting on incidents (due_at, id)
    where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS');
