-- The newest plan of each control area, whole: it is read and replaced as one.
create table dispatch_plans (
    area_id  text primary key references areas,
    drawn_at timestamptz not null,
    plan     jsonb       not null
);
