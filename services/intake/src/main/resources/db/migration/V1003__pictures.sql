-- What dispatch and resolution told about each incident, as one document.
create table pictures (
    incident_id uuid primary key,
    content     jsonb not null
) with (fillfactor = 50);
