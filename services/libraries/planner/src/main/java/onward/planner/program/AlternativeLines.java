package onward.planner.program;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import onward.planner.explain.Account;
import onward.planner.insertion.Delay;
import onward.planner.insertion.Responder;
import onward.planner.insertion.Responders;
import onward.planner.insertion.RunningPlan;
import onward.planner.insertion.Wanted;

/// For one request after the other: who serves it; who else could and what the plan would cost more, the cheapest
/// first; and why others can't.
final class AlternativeLines {
    private static final double NOTICEABLE_SECONDS = 3;

    private record Alternative(double extraCost, String words) {}

    private final RunningPlan plan;
    private final Whereabouts whereabouts;
    private final int count;

    AlternativeLines(Account account, RunningPlan plan, int count) {
        this.plan = plan;
        this.count = count;
        whereabouts = new Whereabouts(account);
    }

    void add(Lines lines, String request) {
        lines.add("%s: %s", request, whereabouts.of(request));
        double saving = plan.saving(request);
        var itsOwnAndOthers = plan.responders(request, Wanted.best(count + 1));
        alternatives(itsOwnAndOthers, whereabouts.unit(request)).stream()
                .sorted(Comparator.comparingDouble(Alternative::extraCost))
                .limit(count)
                .forEach(other -> lines.add("  %+.2f  %s", other.extraCost() - saving, other.words()));
        addOthers(lines, itsOwnAndOthers);
    }

    private static List<Alternative> alternatives(Responders responders, String unit) {
        var alternatives = new ArrayList<Alternative>();
        for (var responder : responders.best()) {
            if (!responder.unit().equals(unit)) {
                alternatives.add(new Alternative(responder.extraCost(), words(responder)));
            }
        }
        var price = responders.contractorCost();
        if (price != null && !unit.isEmpty()) {
            alternatives.add(new Alternative(price, "a contractor"));
        }
        return alternatives;
    }

    private static void addOthers(Lines lines, Responders responders) {
        var obstacles = responders.others().stream()
                .collect(groupingBy(other -> other.obstacle().words(), LinkedHashMap::new, counting()));
        obstacles.forEach((words, units) -> lines.add("  %d can't go: each %s", units, words));
    }

    private static String words(Responder responder) {
        return "%s at %s%s%s"
                .formatted(
                        responder.unit(),
                        Figures.minutes(responder.start()),
                        responder.late() > 0 ? ", late by " + Figures.minutes(responder.late()) : "",
                        responder.delays().stream()
                                .filter(delay -> Math.abs(delay.seconds()) >= NOTICEABLE_SECONDS)
                                .map(AlternativeLines::words)
                                .collect(joining()));
    }

    private static String words(Delay delay) {
        return "; %s %s %s%s"
                .formatted(
                        delay.request(),
                        Figures.minutes(Math.abs(delay.seconds())),
                        delay.seconds() > 0 ? "later" : "sooner",
                        delay.late() > 0 ? ", then late by " + Figures.minutes(delay.late()) : "");
    }
}
