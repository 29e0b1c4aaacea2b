package onward.planner.program;

import java.util.HashMap;
import java.util.Map;
import onward.planner.explain.Account;
import onward.planner.explain.Alternative;
import onward.planner.explain.Alternatives;
import onward.planner.explain.Cost;

/// What is told of a plan, line by line: its cost by part first, then what is asked for.
final class Report {
    private final Account account;
    private final Alternatives alternatives;
    private final Map<String, String> whereabouts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private Report(Account account) {
        this.account = account;
        alternatives = new Alternatives(account);
        account.schedules()
                .forEach(schedule -> schedule.stops()
                        .forEach(stop -> whereabouts.put(
                                stop.request(), "%s at %s".formatted(schedule.unit(), Figures.minutes(stop.start())))));
        account.plan().contracted().forEach(request -> whereabouts.put(request, "contracted"));
        account.plan()
                .unserved()
                .forEach(unserved -> whereabouts.put(unserved.request(), "unserved: " + unserved.reason()));
    }

    static Report of(Account account) {
        return new Report(account).withCosts();
    }

    private Report withCosts() {
        var cost = account.cost();
        double bound = Figures.orNaN(account.plan().lowerBound());
        line("cost         %s", cost.total());
        part("drive", cost.drive());
        part("service", cost.service());
        part("overtime", cost.overtime());
        part("lateness", cost.lateness());
        part("contracted", cost.contracted());
        part("change", cost.change());
        line("bound        %s", Double.isNaN(bound) ? "–" : bound);
        line("gap          %s", Figures.gap(cost.total(), bound));
        return this;
    }

    Report withSchedules() {
        for (var schedule : account.schedules()) {
            line("");
            line("%s: %s", schedule.unit(), Figures.money(schedule.cost().total()));
            for (var stop : schedule.stops()) {
                line(
                        "  %s: %s, starts at %s, late by %s, leaves at %s",
                        stop.request(),
                        Figures.km(stop.metres()),
                        Figures.minutes(stop.start()),
                        Figures.minutes(stop.late()),
                        Figures.minutes(stop.end()));
            }
            line("  home at %s", Figures.minutes(schedule.home()));
        }
        return withTheOthers();
    }

    private Report withTheOthers() {
        line("");
        account.plan().contracted().forEach(request -> line("contracted: %s", request));
        account.plan().unserved().forEach(one -> line("unserved: %s, %s", one.request(), one.reason()));
        return this;
    }

    Report withUnits() {
        line("");
        line("unit: total = drive + service + overtime + lateness + change");
        for (var schedule : account.schedules()) {
            line("%s: %s", schedule.unit(), sum(schedule.cost()));
        }
        line("");
        line("request: who serves it; what else, and what the plan would cost more");
        return this;
    }

    void withAlternatives(String request, int limit) {
        line("%s: %s", request, whereabouts.getOrDefault(request, "–"));
        for (var alternative : alternatives.of(request, limit)) {
            line("  %+.2f  %s", alternative.extraCost(), name(alternative));
        }
    }

    String text() {
        return text.toString();
    }

    private static String name(Alternative alternative) {
        return alternative.isContractor()
                ? "a contractor"
                : "%s at %s".formatted(alternative.unit(), Figures.minutes(alternative.start()));
    }

    private static String sum(Cost cost) {
        return "%.2f = %.2f + %.2f + %.2f + %.2f + %.2f"
                .formatted(cost.total(), cost.drive(), cost.service(), cost.overtime(), cost.lateness(), cost.change());
    }

    private void part(String name, double value) {
        line("  %-10s %s", name, Figures.money(value));
    }

    private void line(String form, Object... values) {
        text.append(form.formatted(values)).append('\n');
    }
}
