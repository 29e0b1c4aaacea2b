package onward.benchmarks.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import onward.testkit.servers.Databases;

/// As many incidents as a country has in a busy week, written beside one that was reported, with the facts of that one:
/// one in thirty is still open, the others are resolved.
record Crowd(List<Motorist> motorists) {
    private static final int AT_ONCE = 5_000;
    private static final String INSERT = """
            insert into incidents (id, brand, kind, state, reported_at, due_at, phone, plate_key, lon, lat, search_text,
                                   facts, triage, cover, standing, warnings, possible_duplicates, version)
            select m.id, one.brand, one.kind,
                   case when m.number % 30 = 0 then (array['TRIAGED', 'DISPATCHING', 'IN_PROGRESS'])[1 + m.number / 30 % 3]
                        else 'RESOLVED' end,
                   now() - m.number * interval '6 seconds', now() - m.number * interval '6 seconds' + interval '45 minutes',
                   m.phone, m.plate_key, m.lon, m.lat, m.search_text, one.facts, one.triage, one.cover,
                   case when m.number % 30 = 0 then one.standing else '{}'::jsonb end, one.warnings,
                   one.possible_duplicates, one.version
              from incidents one,
                   unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::float8[], ?::float8[], ?::text[])
                       as m (id, number, phone, plate_key, lon, lat, search_text)
             where one.id = ?
            """;

    static Crowd of(int size) {
        var random = new Random(7);
        var motorists = new ArrayList<Motorist>(size);
        for (int number = 0; number < size; number++) {
            motorists.add(Motorist.next(random, number));
        }
        return new Crowd(motorists);
    }

    /// Writes them beside the incident that was reported.
    void standBeside(UUID reported, Databases databases) throws SQLException {
        try (var connection = databases.connect("intake")) {
            for (int from = 0; from < motorists.size(); from += AT_ONCE) {
                insert(connection, reported, from, motorists.subList(from, Math.min(motorists.size(), from + AT_ONCE)));
            }
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze incidents");
            }
        }
    }

    /// Long because each column has its line.
    private static void insert(Connection connection, UUID reported, int first, List<Motorist> some)
            throws SQLException {
        var numbers = new Long[some.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (long) first + i;
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(
                    1, array(connection, "uuid", some.stream().map(Motorist::id).toArray()));
            insert.setArray(2, array(connection, "bigint", numbers));
            insert.setArray(
                    3,
                    array(connection, "text", some.stream().map(Motorist::phone).toArray()));
            insert.setArray(
                    4,
                    array(
                            connection,
                            "text",
                            some.stream().map(Motorist::plateKey).toArray()));
            insert.setArray(
                    5,
                    array(connection, "float8", some.stream().map(Motorist::lon).toArray()));
            insert.setArray(
                    6,
                    array(connection, "float8", some.stream().map(Motorist::lat).toArray()));
            insert.setArray(
                    7,
                    array(
                            connection,
                            "text",
                            some.stream().map(Motorist::searchText).toArray()));
            insert.setObject(8, reported);
            insert.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    Motorist any(Random random) {
        return motorists.get(random.nextInt(motorists.size()));
    }
}
