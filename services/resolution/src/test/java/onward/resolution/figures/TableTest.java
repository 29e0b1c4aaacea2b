package onward.resolution.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table<String> TABLE =
            Table.of(new Column<>("text", text -> text), new Column<>("nothing", text -> null));

    @Test
    void the_columns_are_named_even_without_a_row() {
        assertThat(TABLE.csv(List.of())).isEqualTo("text,nothing\r\n");
    }

    @Test
    void what_would_break_a_line_is_quoted_and_what_is_not_there_is_empty() {
        assertThat(TABLE.csv(List.of("plain", "a,b", "say \"yes\"")))
                .isEqualTo("text,nothing\r\nplain,\r\n\"a,b\",\r\n\"say \"\"yes\"\"\",\r\n");
    }
}
