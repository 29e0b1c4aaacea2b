create table effect (
    id   bigint generated always as identity primary key,
    key  text not null,
    text text not null
);
create table counter (
    key   text primary key,
    value integer not null
);
