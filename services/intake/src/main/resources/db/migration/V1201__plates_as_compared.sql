-- Plates of incidents are compared as those of vehicles are: in capitals, with their umlauts.
update incidents
   set plate_key = upper(regexp_replace(facts -> 'vehicle' ->> 'plate', '[^[:alnum:]]', '', 'g'))
 where plate_key is not null
   and state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS');
