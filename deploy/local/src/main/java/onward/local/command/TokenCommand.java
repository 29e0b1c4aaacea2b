package onward.local.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import onward.local.layout.KeyFiles;
import onward.testkit.identity.DemoUser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints a bearer token of a demo user.
@Command(name = "token", description = "Prints a bearer token, valid for 12 hours.", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    private static final Duration VALID = Duration.ofHours(12);

    @Parameters(
            paramLabel = "USER",
            description = "agent, supervisor, care, ops, telematics, staff or crew:RESPONDER_ID")
    private String user = "";

    @Override
    public Integer call() {
        var known = DemoUser.named(user);
        if (known.isEmpty()) {
            System.err.printf(
                    "token: there is no demo user \"%s\"; take agent, supervisor, care, ops, telematics, staff or crew:RESPONDER_ID.%n",
                    user);
            return 2;
        }
        System.out.println(KeyFiles.of(Place.here().home()).issuer().tokenFor(known.get(), VALID));
        return 0;
    }
}
