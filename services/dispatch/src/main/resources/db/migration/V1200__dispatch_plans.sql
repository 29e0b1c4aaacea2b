-- The newest plan of each control area, whole: it is read and replaced as one.
create table dispatch_plans (
    area_id  text primary key references areas,
    drawn_at timestamptz not null,
    plan     jsonb       not null
);

-- What a plan of a whole area is made of.
create index jobs_open on jobs (created_at, id)
    where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING',
                    'AT_DESTINATION');
