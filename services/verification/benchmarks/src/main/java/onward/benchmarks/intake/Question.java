package onward.benchmarks.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;

/// What an agent looks for, and whether there is something to be found.
enum Question {
    FAMILY_NAME("a family name", (one, random) -> q(one.familyName())),
    WHOLE_NAME("a whole name, the family's first", (one, random) -> q(one.familyName() + " " + firstName(one))),
    PHONE("a phone number as it is dialled", (one, random) -> q(national(one.phone()))),
    END_OF_A_PHONE("the end of a phone number", (one, random) -> q(one.phone().substring(6))),
    PLATE(
            "a plate, written otherwise",
            (one, random) -> q(one.plate().replace("-", " ").toLowerCase(Locale.ROOT))),
    PART_OF_A_PLATE("half a plate", (one, random) -> q(one.plate().substring(0, 6))),
    VIN("a VIN", (one, random) -> q(one.vin())),
    ID("an id", (one, random) -> q(one.id().toString())),
    PLACE("a place", (one, random) -> q(one.place())),
    PLACE_AND_NAME("a place and a name", (one, random) -> q(one.place() + " " + one.familyName())),
    WHAT_ALL_HAVE("what all have", (one, random) -> q("rx 450h")),
    TWO_LETTERS("two letters", (one, random) -> q(one.familyName().substring(0, 2))),
    NOTHING("what nobody has", (one, random) -> q("xq" + random.nextInt(100_000))),
    STATE("a state", (one, random) -> "state=IN_PROGRESS,DISPATCHING"),
    STATE_AND_NAME("a state and a name", (one, random) -> "state=IN_PROGRESS&" + q(firstName(one))),
    SINCE(
            "since an hour ago, all of a brand",
            (one, random) -> "brand=lexus&since=" + Instant.now().minus(1, ChronoUnit.HOURS)),
    NEAR("within 5 km", (one, random) -> near(one, 5)),
    NEAR_AND_OPEN("within 50 km, open", (one, random) -> near(one, 50) + "&state=DISPATCHING"),
    WAITING("who has waited longest", (one, random) -> "sort=WAITING"),
    WAITING_AT_A_PLACE("who has waited longest at a place", (one, random) -> "sort=WAITING&" + q(one.place()));

    private final String words;
    private final BiFunction<Motorist, Random, String> asked;

    Question(String words, BiFunction<Motorist, Random, String> asked) {
        this.words = words;
        this.asked = asked;
    }

    String words() {
        return words;
    }

    /// The address to ask about somebody.
    String about(Motorist one, Random random) {
        return "/v1/incidents?" + asked.apply(one, random);
    }

    boolean finds() {
        return this != NOTHING;
    }

    private static String q(String text) {
        return "q=" + URLEncoder.encode(text, UTF_8);
    }

    private static String firstName(Motorist one) {
        return one.name().substring(0, one.name().indexOf(' '));
    }

    /// `+33612345678` as `06 12 34 56 78`.
    private static String national(String phone) {
        return ("0" + phone.substring(3)).replaceAll("(\\d\\d)(?=\\d)", "$1 ");
    }

    private static String near(Motorist one, int kilometres) {
        return String.format(Locale.ROOT, "near=%.4f,%.4f,%d", one.lon(), one.lat(), kilometres);
    }
}
