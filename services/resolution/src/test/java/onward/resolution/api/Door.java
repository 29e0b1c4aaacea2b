package onward.resolution.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way into resolution: who may go through it, what is good to say there (null where nothing is), and what has to be
/// said (null where nothing has to be). `{incident}`, `{entry}`, `{granted}`, `{committed}` and `{undecided}` stand for
/// what is [There].
record Door(
        String method,
        String path,
        List<String> may,
        @Nullable String good,
        @Nullable String required) {
    private static final List<String> CARERS = List.of("care", "supervisor", "agent");
    private static final List<String> READERS = List.of("care", "supervisor", "agent", "ops");
    private static final List<String> REPORTED_TO = List.of("care", "supervisor", "ops");
    private static final String REASON = "{\"reason\":\"they said so\"}";

    static final List<Door> ALL = List.of(
            reads("/v1/authority", CARERS),
            reads("/v1/cases", READERS),
            reads("/v1/cases/{incident}", READERS),
            new Door(
                    "POST",
                    "/v1/cases/{incident}/costs/{entry}/correct",
                    List.of("care", "supervisor"),
                    "{\"payer\":\"GOODWILL\",\"reason\":\"a gesture\"}",
                    "/reason"),
            does(
                    "/v1/cases/{incident}/custody",
                    "{\"holder\":\"responder:courier-2\",\"proof\":\"signed\"}",
                    "/holder"),
            does("/v1/cases/{incident}/feedback", "{\"score\":9}", "/score"),
            does("/v1/cases/{incident}/feedback-link", null, null),
            does("/v1/cases/{incident}/obligations/VEHICLE_REPAIRED/fulfil", "{\"note\":\"said so\"}", null),
            does("/v1/cases/{incident}/workshop", "{\"stage\":\"ESTIMATED\"}", "/stage"),
            does("/v1/remedies", """
                    {"incidentId":"{incident}","kind":"GIFT","reason":"they waited","estimate":{"amount":"1.00","currency":"EUR"}}\
                    """, "/kind"),
            reads("/v1/remedies", READERS),
            reads("/v1/remedies/{undecided}", READERS),
            new Door("POST", "/v1/remedies/{undecided}/approve", List.of("supervisor", "care", "agent"), null, null),
            new Door(
                    "POST",
                    "/v1/remedies/{undecided}/reject",
                    List.of("supervisor", "care", "agent"),
                    REASON,
                    "/reason"),
            does("/v1/remedies/{granted}/commit", "{\"customerAnswer\":\"how kind\"}", null),
            does("/v1/remedies/{granted}/decline", REASON, "/reason"),
            does("/v1/remedies/{granted}/reverse", REASON, "/reason"),
            does("/v1/remedies/{committed}/fulfil", "{\"note\":\"they have it\"}", null),
            reads("/v1/reports/empowerment", REPORTED_TO),
            reads("/v1/reports/feedback", REPORTED_TO),
            reads("/v1/reports/loyalty", REPORTED_TO),
            reads("/v1/reports/service-level", REPORTED_TO),
            new Door("POST", "/v1/touchpoints", REPORTED_TO, """
                    {"customerId":"{customer}","kind":"SERVICE_VISIT","at":"2026-11-14T09:00:00Z"}\
                    """, "/customerId"));

    private static Door reads(String path, List<String> may) {
        return new Door("GET", path, may, null, null);
    }

    private static Door does(String path, @Nullable String good, @Nullable String required) {
        return new Door("POST", path, CARERS, good, required);
    }

    boolean changes() {
        return method.equals("POST");
    }

    /// From a state that can be left once.
    boolean movesSomething() {
        return changes() && path.matches(".*\\{(entry|granted|committed|undecided)}.*");
    }

    boolean isAboutSomething() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return "%s %s".formatted(method, path);
    }
}
