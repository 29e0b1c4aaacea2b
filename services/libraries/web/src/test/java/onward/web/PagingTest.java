package onward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void a_cursor_comes_back_as_its_parts() {
        var parts = List.of("2026-12-20T14:00:00Z", "", "Val d'Isère / ~");

        assertThat(Cursor.parts(Cursor.of(parts.toArray(String[]::new)))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "Zm9v", "YzE", "w6k", "____", "12345"})
    void a_cursor_that_nobody_gave_is_a_bad_request(String cursor) {
        assertThatThrownBy(() -> Cursor.parts(cursor, 1))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(400));
    }

    @Test
    void a_cursor_of_another_list_is_a_bad_request() {
        assertThatThrownBy(() -> Cursor.parts(Cursor.of("a", "b"), 1)).isInstanceOf(ProblemException.class);
    }

    @Test
    void fifty_items_are_told_unless_asked_otherwise() {
        assertThat(Limit.of(null)).isEqualTo(50);
        assertThat(Limit.of(1)).isEqualTo(1);
        assertThat(Limit.of(200)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
    void a_limit_out_of_range_is_refused(int asked) {
        assertThatThrownBy(() -> Limit.of(asked))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().status()).isEqualTo(422));
    }

    @Test
    void a_page_ends_with_the_cursor_of_its_last_item_when_more_follow() {
        assertThat(Page.of(List.of("a", "b", "c"), 2, last -> "after " + last))
                .isEqualTo(new Page<>(List.of("a", "b"), "after b"));
    }

    @Test
    void the_last_page_has_no_cursor() {
        assertThat(Page.of(List.of("a", "b"), 2, last -> "after " + last))
                .isEqualTo(new Page<>(List.of("a", "b"), null));
    }
}
