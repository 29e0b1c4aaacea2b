-- How urgent an incident is: 1 for an emergency to 4 for what can wait; where nothing is known, 3 as is usual.
create function place_by_urgency(known jsonb) returns int
    language sql immutable parallel safe
    return coalesce(array_position(array['EMERGENCY', 'HIGH', 'NORMAL', 'LOW'], known -> 'triage' ->> 'urgency'), 3);
