package onward.planner.program;

import java.time.Duration;
import java.util.Objects;
import onward.planner.Optimiser.Effort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How long and with what the planner tries.
final class EffortOptions {
    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; by default as many as processors, or one with --work-limit.")
    private int threads;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance; ${DEFAULT-VALUE} by default.")
    private long seed = 1;

    @Option(
            names = "--work-limit",
            paramLabel = "N",
            description = "Steps of work. With the same seed, one thread and no time limit, the plan is the same.")
    private long workLimit;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /// Ends at the time limit, or after five seconds if there is no limit of any sort.
    Effort effort(@Nullable Limit limit) {
        if (threads < 0 || workLimit < 0) {
            var command = Objects.requireNonNull(spec).commandLine();
            throw new ParameterException(command, "--threads and --work-limit must not be negative");
        }
        var byDefault = workLimit > 0 ? NO_LIMIT : DEFAULT_LIMIT;
        int processors = workLimit > 0 ? 1 : Runtime.getRuntime().availableProcessors();
        return new Effort(
                limit == null ? byDefault : limit.duration(), workLimit, threads == 0 ? processors : threads, seed);
    }
}
