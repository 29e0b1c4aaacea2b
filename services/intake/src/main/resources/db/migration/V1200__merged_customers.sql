-- Two records can turn out to be one customer: the one that stays is named in the other, which is kept with its cover.
alter table customers
    add column merged_into text references customers,
    add column absorbed boolean not null default false;
create index customers_merged_into on customers (merged_into) where merged_into is not null;
