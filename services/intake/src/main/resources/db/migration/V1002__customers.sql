-- Customers, vehicles and what they are entitled to.
create table customers (
    id          text primary key,
    brand       text   not null,
    name        text,
    phone       text,
    language    text,
    cover_scope text,
    cover_from  date,
    cover_until date,
    version     bigint not null
);
create index customers_phone on customers (phone);

create table vehicles (
    vin           text primary key,
    brand         text   not null,
    customer_id   text references customers,
    plate         text,
    plate_key     text,
    plate_country text,
    model         text,
    propulsion    text,
    cover_scope   text,
    cover_from    date,
    cover_until   date,
    version       bigint not null
);
create index vehicles_plate on vehicles (plate_key);
create index vehicles_customer on vehicles (customer_id);
