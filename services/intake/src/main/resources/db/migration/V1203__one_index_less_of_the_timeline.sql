-- The order of changes identifies an entry as well as its number does: nothing ever asks for the number alone.
alter table timeline drop constraint timeline_pkey;
drop index timeline_log;
alter table timeline add constraint timeline_log primary key (xid, seq);
