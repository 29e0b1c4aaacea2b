package onward.dispatch.job.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {
    private final Course course = new Course(List.of(
            moment(JobState.EN_ROUTE, "2026-12-20T10:05:00Z", Moment.Kind.TOLD),
            moment(JobState.ON_SCENE, "2026-12-20T10:20:00Z", Moment.Kind.TOLD)));

    @Test
    void what_was_corrected_counts_before_what_was_told() {
        var corrected = new Course(List.of(
                moment(JobState.ON_SCENE, "2026-12-20T10:20:00Z", Moment.Kind.TOLD),
                moment(JobState.ON_SCENE, "2026-12-20T10:12:00Z", Moment.Kind.CORRECTED),
                moment(JobState.ON_SCENE, "2026-12-20T10:14:00Z", Moment.Kind.CORRECTED),
                moment(JobState.ON_SCENE, "2026-12-20T10:11:00Z", Moment.Kind.LATE)));

        assertThat(corrected.cameTo(JobState.ON_SCENE)).contains(Instant.parse("2026-12-20T10:14:00Z"));
        assertThat(corrected.cameTo(JobState.EN_ROUTE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EN_ROUTE, 2026-12-20T10:03:00Z, true",
        "EN_ROUTE, 2026-12-20T10:20:00Z, true",
        "EN_ROUTE, 2026-12-20T10:20:00.001Z, false",
        "TRANSPORTING, 2026-12-20T10:03:00Z, false"
    })
    void a_job_has_behind_it_what_it_came_to_before_the_last_that_is_known(JobState state, Instant at, boolean behind) {
        assertThat(course.hasBehindIt(state, at)).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({
        "EN_ROUTE, 2026-12-20T10:20:00Z, true",
        "EN_ROUTE, 2026-12-20T10:20:01Z, false",
        "ON_SCENE, 2026-12-20T10:05:00Z, true",
        "ON_SCENE, 2026-12-20T10:04:59Z, false",
        "ON_SCENE, 2026-12-20T12:00:00Z, true"
    })
    void a_state_lies_between_its_neighbours(JobState state, Instant at, boolean allowed) {
        assertThat(course.allows(state, at)).isEqualTo(allowed);
    }

    private static Moment moment(JobState state, String at, Moment.Kind kind) {
        return new Moment(state, Instant.parse(at), Instant.parse("2026-12-20T11:00:00Z"), "crew:patrol-1", kind);
    }
}
