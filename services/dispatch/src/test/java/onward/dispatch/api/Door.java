package onward.dispatch.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every door of dispatch: who may come in, and what a body must not lack. `{…}` in a path stands for something that is
/// there.
record Door(
        String method,
        String path,
        List<String> may,
        @Nullable String required) {
    private static final List<String> HOUSE = List.of("agent", "supervisor", "care", "ops");
    private static final List<String> CALLS = List.of("agent", "supervisor", "care");
    private static final List<String> DESK = List.of("agent", "supervisor");
    private static final List<String> FLEET = List.of("ops", "supervisor");
    private static final List<String> CREW = List.of("crew");

    static final List<Door> ALL = List.of(
            read("/v1/board", HOUSE),
            read("/v1/board/stream", HOUSE),
            read("/v1/areas", List.of("agent", "supervisor", "ops")),
            read("/v1/areas/{area}", List.of("agent", "supervisor", "ops")),
            read("/v1/areas/{area}/plan", List.of("agent", "supervisor", "ops")),
            write("PUT", "/v1/areas/{area}", List.of("ops"), "/name"),
            read("/v1/jobs", HOUSE),
            read("/v1/jobs/{job}", join(HOUSE, CREW)),
            write("POST", "/v1/jobs/{job}/assign", DESK, "/responder"),
            write("POST", "/v1/jobs/{job}/release", DESK, "/reason"),
            write("POST", "/v1/jobs/{job}/eta", join(DESK, CREW), "/eta"),
            write("POST", "/v1/jobs/{job}/eta-confirmation", DESK, "/accepted"),
            write("POST", "/v1/jobs/{job}/contact-attempt", DESK, "/reached"),
            write("POST", "/v1/jobs/{job}/follow-up", DESK, "/decision"),
            write("POST", "/v1/jobs/{job}/corrections", DESK, "/at"),
            write("POST", "/v1/jobs/{job}/status", CREW, "/state"),
            write("POST", "/v1/offers/{offer}/delivered", CREW, null),
            write("POST", "/v1/offers/{offer}/accept", CREW, "/eta"),
            write("POST", "/v1/offers/{offer}/decline", CREW, "/reason"),
            write("POST", "/v1/options", CALLS, "/brand"),
            read("/v1/incidents/{incident}/options", CALLS),
            read("/v1/incidents/{incident}/plan", CALLS),
            write("PUT", "/v1/incidents/{incident}/plan", CALLS, "/option"),
            read("/v1/incidents/{incident}/promises", CALLS),
            write("POST", "/v1/incidents/{incident}/promises", CALLS, "/dueAt"),
            write("POST", "/v1/incidents/{incident}/promises/{promise}/renew", CALLS, "/dueAt"),
            write("POST", "/v1/incidents/{incident}/promises/{promise}/keep", CALLS, null),
            write("PUT", "/v1/replacement-cars/{car}", FLEET, "/depot"),
            write("POST", "/v1/replacement-cars/{car}/return", HOUSE, null),
            read("/v1/replacement-cars/{car}", HOUSE),
            read("/v1/responders", HOUSE),
            read("/v1/responders/{responder}", join(HOUSE, CREW)),
            write("PUT", "/v1/responders/{responder}", FLEET, "/home"),
            write("POST", "/v1/responders/{responder}/shift", join(FLEET, CREW), "/on"),
            write("PUT", "/v1/responders/{responder}/position", join(FLEET, CREW), "/position"),
            read("/v1/responders/{responder}/orders", List.of("agent", "supervisor", "ops", "crew")),
            read("/v1/responders/{responder}/orders/stream", List.of("agent", "supervisor", "ops", "crew")));

    private static Door read(String path, List<String> may) {
        return new Door("GET", path, may, null);
    }

    private static Door write(String method, String path, List<String> may, @Nullable String required) {
        return new Door(method, path, may, required);
    }

    private static List<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Whether it is about something that must be there.
    boolean isAboutSomething() {
        return path.contains("{") && !(method.equals("PUT") && path.endsWith("}"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
