package onward.resolution.customer.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.contracts.customer.CustomerFacts;
import onward.contracts.id.CustomerId;
import onward.resolution.customer.domain.Customers;

/// Customers in PostgreSQL. The loyalty report joins their table to what they did.
@ApplicationScoped
class StoredCustomers implements Customers {
    private static final String SAVE = """
            insert into followed_customer (id, brand, phone, since) values (:id, :brand, cast(:phone as text), :since)
            on conflict (id) do update set brand = excluded.brand, phone = excluded.phone
            """;

    /// Also of those that were merged into the one that is merged now: nobody is more than one step away.
    private static final String MERGE =
            "update followed_customer set merged_into = :into where id = :id or merged_into = :id";

    private static final String FIND = """
            select asked.id as asked, now.id as id, now.brand as brand
              from followed_customer asked join followed_customer now on now.id = coalesce(asked.merged_into, asked.id)
             where asked.id = any(:ids)
            """;

    private final EntityManager rows;

    StoredCustomers(EntityManager rows) {
        this.rows = rows;
    }

    @Override
    public void save(CustomerId id, CustomerFacts facts, Instant since) {
        rows.createNativeQuery(SAVE)
                .setParameter("id", id.value())
                .setParameter("brand", facts.brand())
                .setParameter("phone", facts.phone())
                .setParameter("since", since)
                .executeUpdate();
    }

    @Override
    public void merge(CustomerId id, CustomerId into) {
        rows.createNativeQuery(MERGE)
                .setParameter("id", id.value())
                .setParameter("into", into.value())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query of tuples yields tuples
    public Map<CustomerId, Known> find(Collection<CustomerId> ids) {
        List<Tuple> found = rows.createNativeQuery(FIND, Tuple.class)
                .setParameter("ids", ids.stream().map(CustomerId::value).toArray(String[]::new))
                .getResultList();
        var known = new HashMap<CustomerId, Known>();
        for (var row : found) {
            known.put(
                    new CustomerId(row.get("asked", String.class)),
                    new Known(new CustomerId(row.get("id", String.class)), row.get("brand", String.class)));
        }
        return known;
    }
}
