package onward.messaging.documents;

import java.time.Instant;
import java.util.Map;

/// What the Alpine family's incident says in each field, by the field's name.
final class SampleWords {
    private static final Instant REPORTED = Instant.parse("2026-12-20T11:02:17Z");
    private static final Map<String, Instant> TIMES = Map.ofEntries(
            Map.entry("at", REPORTED.plusSeconds(3)),
            Map.entry("expiresAt", REPORTED.plusSeconds(300)),
            Map.entry("eta", REPORTED.plusSeconds(1500)),
            Map.entry("promisedBy", REPORTED.plusSeconds(1800)),
            Map.entry("atDestination", REPORTED.plusSeconds(7500)),
            Map.entry("dueAt", REPORTED.plusSeconds(7500)),
            Map.entry("decideBy", REPORTED.plusSeconds(14400)),
            Map.entry("fulfilledAt", REPORTED.plusSeconds(7200)),
            Map.entry("needBy", Instant.parse("2026-12-20T14:00:00Z")),
            Map.entry("roadOpensAt", Instant.parse("2026-12-20T17:00:00Z")),
            Map.entry("reservedUntil", Instant.parse("2026-12-20T17:00:00Z")),
            Map.entry("notBefore", Instant.parse("2026-12-20T12:00:00Z")));
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("actor", "agent"),
            Map.entry("brand", "lexus"),
            Map.entry("name", "Marie Dubois"),
            Map.entry("placeName", "Geneva airport"),
            Map.entry("phone", "+33612345678"),
            Map.entry("country", "FR"),
            Map.entry("language", "fr"),
            Map.entry("vin", "JTJBARBZ802123456"),
            Map.entry("plate", "GA-123-BC"),
            Map.entry("plateCountry", "FR"),
            Map.entry("model", "RX 450h"),
            Map.entry("description", "D902, 3 km above Val d'Isère"),
            Map.entry("needs", "INFANT"),
            Map.entry("notes", "Two children; the landing site is the car park below the dam."),
            Map.entry("holder", "responder:heli-1"),
            Map.entry("boardingCode", "4711"),
            Map.entry("reason", "the customer drove on"),
            Map.entry("reasons", "No road unit reaches them before the road opens."),
            Map.entry("urgencyReasons", "An infant is with them."),
            Map.entry("openQuestions", "Is anybody hurt?"),
            Map.entry("rule", "engine that will not start is towed"),
            Map.entry("text", "They wait in the hotel by the bridge."),
            Map.entry("comment", "fog in the valley"),
            Map.entry("changed", "/location/roadAccess"),
            Map.entry("pointer", "/location/roadAccess"),
            Map.entry("before", "CLOSED"),
            Map.entry("after", "OPEN"),
            Map.entry("carClass", "SUV"),
            Map.entry("contract", "vehicle:JTJBARBZ802123456"),
            Map.entry("vehicleType", "M1"),
            Map.entry("rules", "2026-11"),
            Map.entry("channel", "PHONE"),
            Map.entry("toldBy", "agent"),
            Map.entry("to", "112 Savoie"),
            Map.entry("reference", "73-4711"),
            Map.entry("chosenBy", "dispatch"),
            Map.entry("problem", "/problems/illegal-transition"),
            Map.entry("detail", "The job is COMPLETED."),
            Map.entry("allowed", "ON_SCENE"),
            Map.entry("reportId", "crew-tablet-000123"),
            Map.entry("offerId", "7d9f6d2e-41c1-3b0f-9a3b-2f2f2b5f7c11"),
            Map.entry("doubt", "tow-1 never handed it over"),
            Map.entry("escalatedTo", "supervisor"),
            Map.entry("approvedBy", "supervisor"),
            Map.entry("customerAnswer", "She is very glad of it."),
            Map.entry("jobId", "0a1c6f0e-6f0f-3f8e-8a51-8f6d1f9b4c22"));

    private SampleWords() {}

    static Instant time(String field) {
        return TIMES.getOrDefault(field, REPORTED);
    }

    /// @throws IllegalStateException for a field that no sample has had yet: give it a word here
    static String text(String field) {
        var word = TEXTS.get(field);
        if (word == null) {
            throw new IllegalStateException("SampleWords has nothing to say for the field %s.".formatted(field));
        }
        return word;
    }
}
