-- When somebody is to be reminded of what a case owes, or told that it is late; and cases that the emergency services took
-- over settle too.
alter table care_case add column next_alert_at timestamptz;
update care_case set next_alert_at = next_due_at where state <> 'SETTLED';
create index care_case_to_remind on care_case (next_alert_at) where next_alert_at is not null;
create index care_case_settling on care_case (settles_at) where settles_at is not null;
