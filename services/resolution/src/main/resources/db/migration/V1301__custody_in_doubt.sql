-- Cases in which a vehicle may have two holders, or had none for a while, until somebody shows who has it.
alter table care_case add column custody_in_doubt boolean not null default false;
update care_case set custody_in_doubt = true
 where state <> 'SETTLED' and file -> 'custody' -> -1 ->> 'doubt' is not null;
create index care_case_in_doubt on care_case (opened_at, incident_id) where custody_in_doubt;
