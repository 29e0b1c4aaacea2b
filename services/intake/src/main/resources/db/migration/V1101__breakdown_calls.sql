-- What vehicles told when they called, whole, and which incident each message belongs to.
create table breakdown_calls (
    vin         text    not null,
    called_at   bigint  not null,
    message_id  integer not null,
    incident_id uuid    not null,
    automatic   boolean not null,
    test        boolean not null,
    minimum_set jsonb   not null,
    primary key (vin, called_at, message_id)
);
