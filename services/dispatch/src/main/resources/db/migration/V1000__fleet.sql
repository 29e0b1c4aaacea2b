-- Who can help and where they are. Positions stand apart: they change often and must not hold a responder's row.
create table responders (
    id              text primary key,
    name            text        not null,
    kind            text        not null,
    capabilities    text[]      not null,
    able            text[]      not null,
    home_lon        float8      not null,
    home_lat        float8      not null,
    brands          text[]      not null,
    speed_kmh       float8      not null,
    detour_factor   float8      not null,
    turnout_seconds bigint      not null,
    cost_per_hour   numeric     not null,
    cost_currency   text        not null,
    stack_size      int         not null,
    on_shift        boolean     not null,
    shift_until     timestamptz,
    version         bigint      not null
);
create index responders_kind on responders (kind);

create table responder_positions (
    responder_id    text primary key references responders,
    lon             float8      not null,
    lat             float8      not null,
    at              timestamptz not null,
    speed_kmh       float8,
    heading_degrees float8
) with (fillfactor = 50);

-- Flat on the scale of a control area, in metres; close enough to order by.
create function metres_between(lon1 float8, lat1 float8, lon2 float8, lat2 float8) returns float8
    language sql immutable parallel safe
    return 111195.0797 * sqrt(power(lat2 - lat1, 2) + power((lon2 - lon1) * cos(radians((lat1 + lat2) / 2)), 2));

-- The control areas. Their rows are the locks of planning.
create table areas (
    id   text primary key,
    name text not null
);
insert into areas values ('everywhere', 'Everywhere');
