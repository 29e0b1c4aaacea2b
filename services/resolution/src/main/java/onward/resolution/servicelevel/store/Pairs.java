package onward.resolution.servicelevel.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/// Pairs of numbers as an array of the database.
final class Pairs {
    private Pairs() {}

    static int[] read(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    static Array write(Connection connection, int[] pairs) throws SQLException {
        return connection.createArrayOf("int4", Arrays.stream(pairs).boxed().toArray());
    }
}
