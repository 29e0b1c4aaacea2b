-- Answers are never searched by what is in them; counting their values costs more than writing them.
alter table idempotency_keys alter column body set statistics 0;
