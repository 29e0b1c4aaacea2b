-- Remedies; what is searched for or counted is a column, the rest is JSON.
create table remedy (
    id           uuid primary key,
    version      bigint         not null,
    incident_id  uuid,
    customer_id  text,
    brand        text           not null,
    kind         text           not null,
    state        text           not null check (state in ('PROPOSED', 'ESCALATED', 'APPROVED', 'COMMITTED', 'FULFILLED',
                                                          'REJECTED', 'DECLINED_BY_CUSTOMER', 'REVERSED')),
    actor        text           not null,
    proposed_at  timestamptz    not null,
    currency     char(3)        not null,
    estimate     numeric(14, 3) not null check (estimate >= 0),
    actual       numeric(14, 3) check (actual between 0 and estimate),
    approved_by  text,
    approved_at  timestamptz,
    committed_at timestamptz,
    decide_by    timestamptz,
    passed_on    boolean        not null,
    content      jsonb          not null,
    check (incident_id is not null or customer_id is not null)
);
create index remedy_newest on remedy (proposed_at desc, id desc);
create index remedy_by_incident on remedy (incident_id, proposed_at) where incident_id is not null;
create index remedy_by_customer on remedy (customer_id, proposed_at) where customer_id is not null;
create index remedy_undecided on remedy (decide_by) where state = 'ESCALATED' and not passed_on;
create index remedy_approved on remedy (approved_at) where approved_at is not null;

-- What somebody has granted in the name of a brand within a month; whoever grants locks the row.
create table authority_budget (
    brand    text           not null,
    actor    text           not null,
    month    char(7)        not null,
    currency char(3)        not null,
    used     numeric(14, 3) not null check (used >= 0),
    primary key (brand, actor, month, currency)
);

-- Which brand a customer belongs to, as intake told.
create table known_customer (
    customer_id text primary key,
    brand       text not null
);
