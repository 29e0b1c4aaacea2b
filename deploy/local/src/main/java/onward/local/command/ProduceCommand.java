package onward.local.command;

import java.util.concurrent.Callable;
import onward.local.wire.BrokenLine;
import onward.local.wire.Inlet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sends what stands on standard input, and waits for the broker's word.
@Command(
        name = "produce",
        description = "Sends {\"type\":\"onward.field.accepted.v1\",\"data\":{…}} from standard input.",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2)
public final class ProduceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "such as onward.field-reports")
    private String topic = "";

    @Option(names = "--key", required = true, description = "The record's key, such as heli-1.")
    private String key = "";

    @Override
    public Integer call() {
        Logs.off();
        try (var inlet = Inlet.of(Place.here().knownPorts().bootstrap(), topic)) {
            inlet.sendAll(System.in, key, System.out);
            return 0;
        } catch (BrokenLine broken) {
            System.err.println("produce: " + broken.getMessage());
            return 2;
        }
    }
}
