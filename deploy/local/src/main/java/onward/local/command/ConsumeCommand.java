package onward.local.command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import onward.local.wire.Tap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the records of a topic as they come.
@Command(
        name = "consume",
        description = "Prints records; ends with 0 if there were any, with 1 if there were none.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2)
public final class ConsumeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "such as onward.orders")
    private String topic = "";

    @Option(names = "--key", description = "Only records with this key.")
    private @Nullable String key;

    @Option(names = "--from-beginning", description = "Also what is there already.")
    private boolean fromBeginning;

    @Option(names = "--max", paramLabel = "N", description = "End after so many records.")
    private long max = Long.MAX_VALUE;

    @Option(names = "--timeout", paramLabel = "S", description = "End after so many seconds.")
    private @Nullable Double timeout;

    @Override
    public Integer call() {
        Logs.off();
        var until = Optional.ofNullable(timeout).map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)));
        try (var tap = Tap.on(Place.here().knownPorts().bootstrap(), topic, fromBeginning)) {
            var printed = tap.print(System.out, Optional.ofNullable(key), max, until);
            return printed > 0 ? 0 : 1;
        }
    }
}
