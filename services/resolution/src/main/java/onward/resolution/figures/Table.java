package onward.resolution.figures;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A report as a table, in CSV (RFC 4180): the names of its columns in the first line, nothing where there is no
/// value.
public final class Table<T> {
    private final List<Column<T>> columns;

    private Table(List<Column<T>> columns) {
        this.columns = columns;
    }

    @SafeVarargs
    public static <T> Table<T> of(Column<T>... columns) {
        return new Table<>(List.of(columns));
    }

    public static <T> Table<T> of(List<Column<T>> columns) {
        return new Table<>(List.copyOf(columns));
    }

    public String csv(List<T> rows) {
        var text = new StringBuilder(columns.stream().map(Column::name).collect(joining(",", "", "\r\n")));
        for (var row : rows) {
            text.append(columns.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .collect(joining(",", "", "\r\n")));
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        var text = Objects.toString(value, "");
        var needsQuotes = text.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
