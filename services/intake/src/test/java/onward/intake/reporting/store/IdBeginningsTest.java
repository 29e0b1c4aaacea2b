package onward.intake.reporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdBeginningsTest {
    @Test
    void what_begins_an_id_stands_for_all_that_begin_so() {
        var ids = IdBeginnings.of("3f1c9a528").orElseThrow();

        assertThat(ids.first()).isEqualTo(UUID.fromString("3f1c9a52-8000-0000-0000-000000000000"));
        assertThat(ids.last()).isEqualTo(UUID.fromString("3f1c9a52-8fff-ffff-ffff-ffffffffffff"));
    }

    @Test
    void a_whole_id_stands_for_itself() {
        var ids = IdBeginnings.of("ff1c9a528d0e4b619f0e5a7d2c4e6b10").orElseThrow();

        assertThat(ids.first()).isEqualTo(UUID.fromString("ff1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10"));
        assertThat(ids.last()).isEqualTo(ids.first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3f1", "dubois", "ga123bc", "3f1c9a528d0e4b619f0e5a7d2c4e6b100"})
    void what_begins_no_id_stands_for_none(String text) {
        assertThat(IdBeginnings.of(text)).isEmpty();
    }
}
