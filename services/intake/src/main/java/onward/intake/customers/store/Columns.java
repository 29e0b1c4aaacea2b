package onward.intake.customers.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Many rows as the arrays of their columns, set one after the other as a statement's parameters.
final class Columns<T> {
    private final List<T> rows;
    private int parameter;

    Columns(List<T> rows) {
        this.rows = rows;
    }

    /// The next parameter: this value of every row, as text.
    void text(PreparedStatement statement, Function<T, @Nullable Object> value) throws SQLException {
        var texts = new @Nullable String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            var one = value.apply(rows.get(i));
            texts[i] = one == null ? null : one.toString();
        }
        parameter++;
        statement.setArray(parameter, statement.getConnection().createArrayOf("text", texts));
    }
}
