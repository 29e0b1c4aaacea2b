-- The customers that intake has told of.
create table followed_customer (
    id          text primary key,
    brand       text        not null,
    phone       text,
    since       timestamptz not null,
    merged_into text
);
create index followed_customer_by_brand on followed_customer (brand);
create index followed_customer_merged on followed_customer (merged_into) where merged_into is not null;

-- What customers did after a while, and what it was worth.
create table touchpoint (
    id          uuid primary key,
    customer_id text           not null,
    kind        text           not null check (kind in ('SERVICE_VISIT', 'REPEAT_PURCHASE', 'REFERRAL', 'LOST')),
    amount      numeric(16, 3) check (amount >= 0),
    currency    char(3),
    happened_at timestamptz    not null,
    reference   text,
    actor       text           not null,
    booked_at   timestamptz    not null,
    check ((amount is null) = (currency is null))
);
create index touchpoint_by_customer on touchpoint (customer_id, happened_at);
create unique index touchpoint_once on touchpoint (customer_id, kind, reference) where reference is not null;

-- The incidents in which somebody was helped; who, is known by brand and phone.
create table assisted_incident (
    incident_id   uuid primary key,
    brand         text        not null,
    phone         text,
    kind          text        not null,
    reported_at   timestamptz not null,
    cost_amount   numeric(16, 3),
    cost_currency char(3)
);
create index assisted_incident_by_phone on assisted_incident (brand, phone, reported_at);

-- The remedies that customers were given, for an incident or without one.
create table granted_remedy (
    id          uuid primary key,
    incident_id uuid,
    customer_id text,
    kind        text           not null,
    amount      numeric(16, 3) not null,
    currency    char(3)        not null,
    granted_at  timestamptz    not null
);
create index granted_remedy_by_incident on granted_remedy (incident_id);
create index granted_remedy_by_customer on granted_remedy (customer_id);
