package onward.dispatch.planning.store;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// Reads arrays of texts.
final class TextArrays {
    private TextArrays() {}

    static Set<ResponderId> ids(@Nullable Array array) throws SQLException {
        return texts(array).stream().map(ResponderId::new).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> texts(@Nullable Array array) throws SQLException {
        return array == null
                ? Set.of()
                : Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
