package onward.planner.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemWriter;
import onward.planner.problem.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More than any country has on its worst day, in a small heap.
class LargeProblemTest {
    private static final int COUNTRIES = 5;

    @TempDir
    Path folder;

    @Test
    void twenty_thousand_requests_are_read_planned_written_and_evaluated() throws IOException, InterruptedException {
        var problem = folder.resolve("problem.json");
        try (var out = new BufferedOutputStream(Files.newOutputStream(problem))) {
            ProblemWriter.write(large(), out);
        }

        var solved = Run.of(folder, List.of("-Xmx512m"), "solve", problem.toString(), "--time-limit", "1s", "--quiet");
        var plan = Files.writeString(folder.resolve("plan.json"), solved.out());
        var evaluated = Run.of(folder, List.of("-Xmx160m"), "evaluate", problem.toString(), plan.toString());

        assertThat(solved.err()).isEmpty();
        assertThat(evaluated.err()).isEmpty();
        assertThat(evaluated.out()).startsWith("cost ");
    }

    private static Problem large() {
        var requests = new ArrayList<Request>();
        for (int seed = 1; seed <= COUNTRIES; seed++) {
            for (var request : Generator.generate(Family.NATIONAL, seed).requests()) {
                requests.add(request.withId(seed + "-" + request.id()));
            }
        }
        var country = Generator.generate(Family.NATIONAL, 1);
        return new Problem(country.kinds(), country.units(), requests, null);
    }
}
