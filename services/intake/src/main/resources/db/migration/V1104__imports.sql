-- Files of vehicles that were taken in, how far, and the lines that were refused.
create table vehicle_imports (
    name    text primary key,
    lines   bigint not null,
    kept    bigint not null,
    refused bigint not null
);

create table vehicle_import_refusals (
    name    text   not null,
    line    bigint not null,
    reasons jsonb  not null,
    primary key (name, line)
);
