package onward.intake.facts.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onward.contracts.incident.Party;
import org.jspecify.annotations.Nullable;

/// A party that can't be one: fewer than nobody, or more children than people.
final class PartyRules {
    /// A coach; whoever reports more has mistyped.
    static final int MOST = 100;

    static final ReportRule NUMBERS_ARE_POSSIBLE = new ReportRule(
            "party-numbers-are-possible",
            (report, circumstances) -> report.party() == null ? List.of() : impossibleNumbers(report.party()));

    static final ReportRule CHILDREN_ARE_PEOPLE = new ReportRule(
            "children-are-people",
            (report, circumstances) -> report.party() == null ? List.of() : tooManyChildren(report.party()));

    static final int LONGEST_NEED = 200;

    static final ReportRule NEEDS_ARE_WORDS = new ReportRule(
            "needs-are-words",
            (report, circumstances) -> report.party() == null || report.party().needs() == null
                    ? List.of()
                    : needsThatAreNoWords(report.party().needs()));

    private PartyRules() {}

    private static List<Finding> needsThatAreNoWords(List<? extends @Nullable String> needs) {
        if (needs.size() > MOST) {
            return List.of(new Finding("/party/needs", "At most %d needs are expected.".formatted(MOST)));
        }
        return IntStream.range(0, needs.size())
                .filter(index -> needs.get(index) == null || needs.get(index).length() > LONGEST_NEED)
                .mapToObj(index -> new Finding(
                        "/party/needs/%d".formatted(index),
                        "A word such as INFANT is expected, of at most %d characters.".formatted(LONGEST_NEED)))
                .toList();
    }

    private static List<Finding> impossibleNumbers(Party party) {
        var numbers = new TreeMap<String, @Nullable Integer>();
        numbers.put("/party/children", party.children());
        numbers.put("/party/childSeats", party.childSeats());
        numbers.put("/party/pets", party.pets());
        numbers.put("/party/luggage", party.luggage());
        var findings = numbers.entrySet().stream()
                .filter(entry -> !isWithin(0, entry))
                .map(entry -> new Finding(entry.getKey(), "A number from 0 to %d is expected.".formatted(MOST)));
        var people = party.people();
        var headcount = people == null || (people >= 1 && people <= MOST)
                ? Stream.<Finding>empty()
                : Stream.of(new Finding("/party/people", "A number from 1 to %d is expected.".formatted(MOST)));
        return Stream.concat(headcount, findings).toList();
    }

    private static List<Finding> tooManyChildren(Party party) {
        var people = party.people();
        var children = party.children();
        return people == null || people < 1 || children == null || children <= people
                ? List.of()
                : List.of(new Finding(
                        "/party/children", "The children count among the people: at most %d.".formatted(people)));
    }

    private static boolean isWithin(int least, Map.Entry<String, @Nullable Integer> entry) {
        var number = entry.getValue();
        return number == null || (number >= least && number <= MOST);
    }
}
