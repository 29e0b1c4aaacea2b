-- A vehicle that calls by itself has no phone, and neither has a car that staff saw pass.
alter table incidents alter column phone drop not null;
