-- Customers are kept once, in followed_customer; known_customer is read no more and can be dropped one version later.
insert into followed_customer (id, brand, since)
select customer_id, brand, now() from known_customer
    on conflict (id) do nothing;

-- What helping somebody cost the brand is what the ledger says, no more what the plan expected.
update assisted_incident a
   set cost_amount = l.amount, cost_currency = l.currency
  from (select i.incident_id, l.currency, l.amount
          from assisted_incident i
          left join lateral (
               select e.currency, sum(e.amount) filter (where e.payer in ('COVER', 'GOODWILL')) as amount
                 from cost_entry e
                where e.incident_id = i.incident_id and e.kind <> 'REMEDY'
                group by e.currency order by min(e.seq) limit 1) l on true) l
 where l.incident_id = a.incident_id;
update assisted_incident set cost_amount = 0 where cost_currency is not null and cost_amount is null;

-- The remedies that customers have taken so far.
insert into granted_remedy (id, incident_id, customer_id, kind, amount, currency, granted_at)
select r.id, r.incident_id, coalesce(c.merged_into, r.customer_id), r.kind, coalesce(r.actual, r.estimate), r.currency,
       r.committed_at
  from remedy r left join followed_customer c on c.id = r.customer_id
 where r.state in ('COMMITTED', 'FULFILLED') and r.committed_at is not null
    on conflict (id) do nothing;
