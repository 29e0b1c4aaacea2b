-- Replacement cars, and to whom they are lent: each to one customer at a time.
create table replacement_cars (
    id          text primary key,
    plate       text,
    model       text,
    car_class   text    not null,
    class_rank  int     not null,
    seats       int     not null,
    child_seats int     not null,
    propulsion  text,
    depot_name  text    not null,
    depot_lon   float8  not null,
    depot_lat   float8  not null,
    brands      text[]  not null,
    in_service  boolean not null,
    lent        boolean not null,
    version     bigint  not null
);
create index replacement_cars_free on replacement_cars (class_rank) where in_service and not lent;

create table car_loans (
    id          uuid primary key,
    car_id      text        not null references replacement_cars,
    incident_id uuid        not null references incidents deferrable initially deferred,
    job_id      uuid        not null,
    state       text        not null,
    changed_at  timestamptz not null
);
create unique index one_open_loan_per_car on car_loans (car_id) where state in ('RESERVED', 'DELIVERED', 'HANDED_OVER');
create index car_loans_open on car_loans (incident_id) where state in ('RESERVED', 'DELIVERED', 'HANDED_OVER');
