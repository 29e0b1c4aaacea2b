-- A plan of a large area is a megabyte, replaced every few seconds and never looked into: neither taken apart nor packed.
alter table dispatch_plans alter column plan type text;
alter table dispatch_plans alter column plan set storage external;
