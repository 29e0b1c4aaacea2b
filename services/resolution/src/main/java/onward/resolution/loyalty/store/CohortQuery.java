package onward.resolution.loyalty.store;

/// The loyalty report in SQL. Long since each of its steps needs the one before.
final class CohortQuery {
    private CohortQuery() {}

    /// One row for each customer and horizon that is over by now.
    private static final String OBSERVED = """
            with subject as (
                select c.id, c.brand, c.phone, i.kind, i.incident_id is not null as assisted,
                       coalesce(i.reported_at, greatest(c.since, cast(:start as timestamptz))) as index_at,
                       (select r.kind from granted_remedy r
                         where r.incident_id = i.incident_id
                            or r.customer_id = c.id and r.granted_at >= :start and r.granted_at < :end
                         order by r.granted_at, r.id limit 1) as remedy
                  from followed_customer c
                  left join lateral (
                       select a.incident_id, a.kind, a.reported_at from assisted_incident a
                        where a.brand = c.brand and a.phone = c.phone
                          and a.reported_at >= :start and a.reported_at < :end
                        order by a.reported_at limit 1) i on true
                 where c.merged_into is null and (c.since < :end or i.incident_id is not null)
                   and (:everybody or c.brand = any(:brands))),
            observed as (
                select s.*, h.months, s.index_at + make_interval(months => h.months) as until,
                       case :kind when 'BRAND' then s.brand
                                  when 'INCIDENT_KIND' then coalesce(s.kind, 'NONE')
                                  when 'REMEDY' then coalesce(s.remedy, 'NONE')
                                  else 'ALL' end as cohort
                  from subject s cross join (values (12), (24), (36)) h (months)
                 where s.index_at + make_interval(months => h.months) <= :now)
            """;

    /// How many of each cohort did what.
    static final String RATES = OBSERVED + """
            select o.cohort, o.assisted, o.months, count(*) as customers,
                   count(*) filter (where t.lost is not true) as retained,
                   count(*) filter (where t.serviced) as serviced,
                   count(*) filter (where t.repurchased) as repurchased,
                   count(*) filter (where t.referred) as referred
              from observed o
              left join lateral (
                   select bool_or(kind = 'LOST') as lost, bool_or(kind = 'SERVICE_VISIT') as serviced,
                          bool_or(kind = 'REPEAT_PURCHASE') as repurchased, bool_or(kind = 'REFERRAL') as referred
                     from touchpoint where customer_id = o.id and happened_at > o.index_at and happened_at <= o.until) t on true
             group by o.cohort, o.assisted, o.months
             order by o.cohort, o.assisted desc, o.months
            """;

    /// What each cohort cost and returned, currency by currency.
    static final String BALANCES = OBSERVED + """
            , entry as (
                select o.cohort, o.assisted, o.months, o.id, cast(m.currency as text) as currency, sum(m.cost) as cost, sum(m.returned) as returned
                  from observed o
                  join lateral (
                       select currency, 0 as cost, amount as returned from touchpoint
                        where customer_id = o.id and kind <> 'LOST' and amount is not null
                          and happened_at > o.index_at and happened_at <= o.until
                       union all
                       select cost_currency, cost_amount, 0 from assisted_incident
                        where brand = o.brand and phone = o.phone and cost_amount is not null
                          and reported_at >= o.index_at and reported_at <= o.until
                       union all
                       select r.currency, r.amount, 0 from granted_remedy r
                         left join assisted_incident a on a.incident_id = r.incident_id
                        where (r.customer_id = o.id or a.brand = o.brand and a.phone = o.phone)
                          and r.granted_at >= o.index_at and r.granted_at <= o.until) m on true
                 group by o.cohort, o.assisted, o.months, o.id, m.currency)
            select cohort, assisted, months, currency, sum(cost) as cost, sum(returned) as returned,
                   cast(sum((returned - cost) ^ 2) as double precision) as net_squares
              from entry group by cohort, assisted, months, currency order by currency
            """;
}
