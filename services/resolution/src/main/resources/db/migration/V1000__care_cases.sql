-- One care case per incident; what is searched for is a column, the file itself is JSON.
create table care_case (
    incident_id uuid primary key,
    version     bigint      not null,
    brand       text        not null,
    state       text        not null check (state in ('OPEN', 'RESOLVED', 'SETTLED')),
    opened_at   timestamptz not null,
    resolved_at timestamptz,
    settled_at  timestamptz,
    heard       boolean     not null,
    next_due_at timestamptz,
    settles_at  timestamptz,
    file        jsonb       not null,
    check (state <> 'RESOLVED' or resolved_at is not null),
    check (state <> 'SETTLED' or settled_at is not null)
);
create index care_case_oldest on care_case (opened_at, incident_id);
create index care_case_by_state on care_case (state, opened_at, incident_id);
create index care_case_due on care_case (next_due_at, incident_id) where next_due_at is not null;
create index care_case_to_settle on care_case (settles_at) where state = 'RESOLVED';

-- What the journey plan is expected to cost, and what of it cover pays.
create table planned_cost (
    incident_id    uuid primary key,
    amount         numeric(14, 3) not null,
    covered_amount numeric(14, 3) not null,
    currency       char(3)        not null
);

-- What the customer was told, as dispatch last told it.
create table told_promise (
    promise_id  uuid primary key,
    incident_id uuid        not null,
    kind        text        not null,
    due_at      timestamptz not null,
    state       text        not null
);
create index told_promise_by_incident on told_promise (incident_id, due_at);

-- What customers said about their care; the latest word counts, the earlier ones are kept.
create table feedback (
    id          uuid primary key,
    incident_id uuid        not null references care_case,
    score       smallint    not null check (score between 0 and 10),
    comment     text,
    actor       text        not null,
    given_at    timestamptz not null
);
create index feedback_by_incident on feedback (incident_id, given_at);
