-- What care costs, line by line. The ledger only grows: a correction is a line of its own.
create sequence cost_entry_seq increment by 50;
create table cost_entry (
    seq         bigint primary key,
    id          uuid           not null unique,
    incident_id uuid,
    customer_id text,
    kind        text           not null,
    payer       text           not null check (payer in ('COVER', 'GOODWILL', 'PARTNER', 'CUSTOMER')),
    amount      numeric(14, 3) not null,
    currency    char(3)        not null,
    quantity    numeric(12, 3) not null,
    text        text           not null,
    source      text           not null,
    tariff      text,
    booked_by   text           not null,
    booked_at   timestamptz    not null,
    corrects    uuid unique references cost_entry (id),
    check (incident_id is not null or customer_id is not null)
);
create index cost_entry_by_incident on cost_entry (incident_id, seq) where incident_id is not null;
create index cost_entry_by_customer on cost_entry (customer_id, seq) where customer_id is not null;
create index cost_entry_by_source on cost_entry (source);
create function refuse_to_change_the_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger only grows: book a correction instead.';
end $$;
create trigger cost_entry_only_grows before update or delete on cost_entry
    for each row execute function refuse_to_change_the_ledger();

-- Who pays what cover does not pay of a plan.
alter table planned_cost add column rest_paid_by text not null default 'CUSTOMER';

-- When jobs set off, and since when replacement cars are out.
create table departure (
    id uuid primary key,
    at timestamptz not null
);
