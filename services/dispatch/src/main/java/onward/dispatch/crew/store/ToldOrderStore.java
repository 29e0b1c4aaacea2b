package onward.dispatch.crew.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import onward.contracts.EventType;
import onward.contracts.id.ResponderId;
import onward.contracts.order.OrderEvent;
import onward.dispatch.Ids;
import onward.dispatch.Json;
import onward.dispatch.crew.domain.CrewOrders;
import onward.dispatch.crew.domain.ToldOrder;
import onward.dispatch.crew.domain.ToldOrders;
import onward.dispatch.fleet.domain.Partners;
import onward.messaging.AfterCommit;
import onward.messaging.Outbox;
import onward.web.ChangeStreams;
import org.jspecify.annotations.Nullable;

/// Announces orders on Kafka, each partner's on a topic of its own, and keeps them for the crews' streams. A stream
/// reads only rows of transactions before which none is still running, so that no order is passed over that commits
/// late.
@ApplicationScoped
class ToldOrderStore implements CrewOrders, ToldOrders {
    private static final String AFTER = """
        select transaction || '-' || number as cursor, type, data::text as data from told_orders
         where responder_id = :responder and transaction < pg_snapshot_xmin(pg_current_snapshot())
           and (transaction, number) > (cast(:transaction as xid8), :number)
         order by transaction, number limit :max\
        """;

    private static final String LATEST = """
        select transaction || '-' || number from told_orders
         where responder_id = :responder and transaction < pg_snapshot_xmin(pg_current_snapshot())
         order by transaction desc, number desc limit 1\
        """;

    private final EntityManager database;
    private final Json json;
    private final Ids ids;
    private final Outbox outbox;
    private final Partners partners;
    private final AfterCommit afterCommit;
    private final ChangeStreams streams;

    ToldOrderStore(
            EntityManager database,
            Json json,
            Ids ids,
            Outbox outbox,
            Partners partners,
            AfterCommit afterCommit,
            ChangeStreams streams) {
        this.database = database;
        this.json = json;
        this.ids = ids;
        this.outbox = outbox;
        this.partners = partners;
        this.afterCommit = afterCommit;
        this.streams = streams;
    }

    @Override
    public void tell(OrderEvent order) {
        partners.of(order.responderId())
                .ifPresentOrElse(partner -> outbox.append(order, partner), () -> outbox.append(order));
        var row = new ToldOrderRow();
        row.id = ids.next();
        row.responderId = order.responderId().value();
        row.type = order.getClass().getAnnotation(EventType.class).value();
        row.data = json.write(order);
        database.persist(row);
        afterCommit.run(streams::wake);
    }

    @Override
    @Transactional
    public List<ToldOrder> after(ResponderId responder, @Nullable String cursor, int max) {
        var parts = cursor == null ? new String[] {"0", "0"} : cursor.split("-", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("The cursor is none of this stream's.");
        }
        var query = database.createNativeQuery(AFTER, Tuple.class)
                .setParameter("responder", responder.value())
                .setParameter("transaction", Long.toString(Long.parseLong(parts[0])))
                .setParameter("number", Long.parseLong(parts[1]))
                .setParameter("max", max);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ToldOrder(
                        row.get("cursor", String.class), row.get("type", String.class), row.get("data", String.class)))
                .toList();
    }

    @Override
    @Transactional
    public void forgetBefore(Instant time) {
        database.createNativeQuery("delete from told_orders where told_at < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    @Override
    @Transactional
    public @Nullable String latest(ResponderId responder) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(LATEST, Tuple.class)
                .setParameter("responder", responder.value())
                .getResultList();
        return rows.isEmpty() ? null : rows.getFirst().get(0, String.class);
    }
}
