package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void passes_when_the_database_will_be_well_again(String sqlState) {
        assertThat(Transience.passes(new IllegalStateException(new SQLException("away", sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P02", "42P01", "55000"})
    void comes_again_when_the_statement_itself_is_at_fault(String sqlState) {
        assertThat(Transience.passes(new SQLException("wrong", sqlState))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection"})
    void passes_when_others_use_all_connections_just_now(String words) {
        assertThat(Transience.passes(new IllegalStateException(new SQLException(words))))
                .isTrue();
    }

    @Test
    void looks_at_causes_however_wrapped() {
        var wrapped = new RuntimeException(new IllegalStateException(new SQLTransientConnectionException("pool")));

        assertThat(Transience.passes(wrapped)).isTrue();
        assertThat(Transience.reason(wrapped)).isEqualTo("pool");
    }

    @Test
    void a_programming_error_does_not_pass() {
        assertThat(Transience.passes(new NullPointerException())).isFalse();
    }
}
