package onward.dispatch.figures.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import onward.dispatch.DispatchSettings;
import onward.dispatch.figures.domain.Stock;
import onward.dispatch.figures.domain.StockSort;
import onward.dispatch.figures.domain.StockSubject;
import onward.dispatch.figures.domain.Stocks;

/// Counts everything in one statement.
@ApplicationScoped
class StockStore implements Stocks {
    private static final String COUNT = """
            select 'JOBS' as subject, state as word, count(*) as number from jobs
             where state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE',
                             'TRANSPORTING', 'AT_DESTINATION')
             group by state
            union all select 'ALARMS', kind, count(*) from alarms where cleared_at is null group by kind
            union all select 'PROMISES', kind, count(*) from promises where state in ('MADE', 'RENEWED') group by kind
            union all select 'LAPSING_PROMISES', kind, count(*) from promises
             where state in ('MADE', 'RENEWED') and due_at > now() and due_at < now() + cast(:ahead as interval)
             group by kind
            union all select 'RESPONDERS', status, count(*) from responder_overview group by status""";

    private final EntityManager database;
    private final DispatchSettings.Watch settings;

    StockStore(EntityManager database, DispatchSettings settings) {
        this.database = database;
        this.settings = settings.watch();
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples yields tuples
    public Stock count() {
        List<Tuple> rows = database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("ahead", settings.promiseAhead().toString())
                .getResultList();
        return new Stock(rows.stream()
                .collect(Collectors.toMap(StockStore::sort, row -> row.get("number", Long.class))));
    }

    private static StockSort sort(Tuple row) {
        return new StockSort(StockSubject.valueOf(row.get("subject", String.class)), row.get("word", String.class));
    }
}
