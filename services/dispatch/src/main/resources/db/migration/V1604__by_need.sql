-- Whom help is needed for first: 1 for an emergency to 4 for what can wait.
create function place_by_need(known jsonb) returns int
    language sql immutable
    return array_position(array['EMERGENCY', 'HIGH', 'NORMAL', 'LOW'], known -> 'triage' ->> 'urgency');
