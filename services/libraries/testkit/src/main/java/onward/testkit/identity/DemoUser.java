package onward.testkit.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Somebody to try Onward as: `agent`, `supervisor`, `care`, `ops`, `telematics`, `staff`, or a crew, `crew:heli-1`.
public record DemoUser(String name, Set<String> roles) {
    /// Those of the house; a supervisor may do what agents do.
    public static final List<DemoUser> HOUSE = List.of(
            new DemoUser("agent", Set.of("agent")),
            new DemoUser("supervisor", Set.of("agent", "supervisor")),
            new DemoUser("care", Set.of("care")),
            new DemoUser("ops", Set.of("ops")),
            new DemoUser("telematics", Set.of("telematics")),
            new DemoUser("staff", Set.of("staff")));

    private static final Pattern CREW = Pattern.compile("crew:[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public static Optional<DemoUser> named(String name) {
        if (CREW.matcher(name).matches()) {
            return Optional.of(new DemoUser(name, Set.of("crew")));
        }
        return HOUSE.stream().filter(user -> user.name().equals(name)).findFirst();
    }
}
