package onward.dispatch.board.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.dispatch.Json;
import onward.dispatch.board.domain.Boards;
import onward.dispatch.board.domain.EntryKind;
import onward.dispatch.board.domain.Place;
import onward.dispatch.board.domain.Snapshot;
import onward.dispatch.board.domain.Viewer;

/// Reads the board from the views that derive it.
@ApplicationScoped
class BoardStore implements Boards {
    private static final String ENTRIES = """
        select cast(id as text) as id,
               cast(entry || jsonb_build_object('onBoard', on_board and %2$s) as text) as entry
          from board_%1$ss shown
         where %3$s and (brand is null or jsonb_exists(cast(:brands as jsonb), '*')
                                    or jsonb_exists(cast(:brands as jsonb), brand))\
        """;
    private static final String TOUCHED = """
        select kind, id, cast(cast(changed_in as text) as bigint) as transaction, change_number as number
          from (select distinct on (kind, id) kind, id, changed_in, change_number
                  from board_changes
                 where changed_in >= pg_snapshot_xmin(cast(:since as pg_snapshot))
                   and not pg_visible_in_snapshot(changed_in, cast(:since as pg_snapshot))
                   and pg_visible_in_snapshot(changed_in, cast(:upTo as pg_snapshot))
                 order by kind, id, changed_in desc, change_number desc) newest
         where (changed_in, change_number) > (cast(:transaction as xid8), :number)
         order by changed_in, change_number limit :max\
        """;

    private final EntityManager database;
    private final Json json;

    BoardStore(EntityManager database, Json json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Snapshot now() {
        var seen = (Tuple) database.createNativeQuery("select cast(pg_current_snapshot() as text)", Tuple.class)
                .getSingleResult();
        return Snapshot.parse(seen.get(0, String.class));
    }

    @Override
    public <T> List<T> all(EntryKind kind, Class<T> type, Viewer viewer) {
        return rows(entries(kind, "on_board and " + AreaTerms.of(kind, viewer), viewer))
                .map(row -> entry(row, type))
                .toList();
    }

    @Override
    public List<Touched> touched(Place after, Snapshot upTo, int max) {
        var middle = after.middle();
        return rows(database.createNativeQuery(TOUCHED, Tuple.class)
                        .setParameter("since", after.since().toString())
                        .setParameter("upTo", upTo.toString())
                        .setParameter("transaction", middle == null ? "0" : Long.toString(middle.transaction()))
                        .setParameter("number", middle == null ? 0 : middle.number())
                        .setParameter("max", max))
                .map(row -> new Touched(
                        EntryKind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT)),
                        row.get("id", String.class),
                        row.get("transaction", Long.class),
                        row.get("number", Long.class)))
                .toList();
    }

    @Override
    public <T> Map<String, T> these(EntryKind kind, Class<T> type, Collection<String> ids, Viewer viewer) {
        var idType = kind == EntryKind.RESPONDER ? "text" : "uuid";
        var which = "id in (select cast(jsonb_array_elements_text(cast(:ids as jsonb)) as %s))".formatted(idType);
        return rows(entries(kind, which, viewer).setParameter("ids", json.write(ids)))
                .collect(Collectors.toMap(row -> row.get("id", String.class), row -> entry(row, type)));
    }

    private Query entries(EntryKind kind, String which, Viewer viewer) {
        var query = database.createNativeQuery(
                        ENTRIES.formatted(kind.word(), AreaTerms.of(kind, viewer), which), Tuple.class)
                .setParameter("brands", json.write(viewer.brands()));
        return viewer.area() == null ? query : query.setParameter("area", viewer.area());
    }

    private <T> T entry(Tuple row, Class<T> type) {
        return json.read(row.get("entry", String.class), type);
    }

    @SuppressWarnings("unchecked")
    private static Stream<Tuple> rows(Query query) {
        return ((List<Tuple>) query.getResultList()).stream();
    }
}
