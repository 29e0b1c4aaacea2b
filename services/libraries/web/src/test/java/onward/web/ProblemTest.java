package onward.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void a_problem_names_what_would_have_been_possible() {
        var problem =
                Problem.of(ProblemType.ILLEGAL_TRANSITION, "It is closed.").allowed(List.of("IN_PROGRESS"));

        assertThat(problem.members("/v1/incidents/1", "abc"))
                .containsEntry("type", "/problems/illegal-transition")
                .containsEntry("status", 409)
                .containsEntry("instance", "/v1/incidents/1")
                .containsEntry("traceId", "abc")
                .containsEntry("allowed", List.of("IN_PROGRESS"))
                .doesNotContainKey("errors");
    }

    @Test
    void adding_to_a_problem_leaves_the_first_as_it_was() {
        var bare = Problem.of(ProblemType.INVALID, "No.");

        var told = bare.error("/phone", "A phone number is expected.").status(400);

        assertThat(bare.errors()).isEmpty();
        assertThat(bare.status()).isEqualTo(422);
        assertThat(told.status()).isEqualTo(400);
    }
}
