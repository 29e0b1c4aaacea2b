package onward.dispatch.board.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"10:20:12,15", "7:7:", "10:20:12~15:22:16~14~200"})
    void what_was_written_is_read(String text) {
        assertThat(Place.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "10:20",
                "20:10:",
                "0:1:",
                "10:20:9",
                "10:20:20",
                "10:20:15,12",
                "10:20:12,",
                "10:20:~10:20:~1",
                "10:20:~10:20:~1~x"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Place.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
