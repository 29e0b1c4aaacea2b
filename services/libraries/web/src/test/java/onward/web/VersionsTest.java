package onward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
    void whoever_has_seen_the_current_version_may_change_it(String ifMatch) {
        assertThatCode(() -> Versions.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "7", "W/\"7\"", "\"6\",\"8\"", "x"})
    void whoever_has_seen_another_version_is_told_so(String ifMatch) {
        assertThatThrownBy(() -> Versions.requireMatch(ifMatch, 7))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> VersionsTest.has(refusal, 412));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_change_without_a_version_is_refused(@Nullable String ifMatch) {
        assertThatThrownBy(() -> Versions.requireMatch(ifMatch, 7))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> VersionsTest.has(refusal, 428));
    }

    private static void has(ProblemException refusal, int status) {
        assertThat(refusal.problem().status()).isEqualTo(status);
    }
}
