-- Who told the customer, when; and why a promise was called off, which it stays out of the four states by.
alter table promises add column told_by text not null default 'dispatch';
alter table promises add column told_at timestamptz not null default now();
alter table promises add column state_before text;
alter table promises add column reason text;
update promises set state = 'CALLED_OFF', state_before = 'MADE', reason = 'Nobody waited for it any more.'
 where state = 'DROPPED';
