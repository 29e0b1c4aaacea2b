package onward.planner.program;

import onward.planner.explain.Account;

/// What is told of a plan, line by line: its cost by part first, then what is asked for.
final class Report {
    private final Account account;
    private final Lines lines = new Lines();

    private Report(Account account) {
        this.account = account;
        new CostLines(lines).add(account);
    }

    static Report of(Account account) {
        return new Report(account);
    }

    Report withSchedules() {
        for (var schedule : account.schedules()) {
            lines.add("");
            lines.add("%s: %s", schedule.unit(), Figures.money(schedule.cost().total()));
            for (var stop : schedule.stops()) {
                lines.add(
                        "  %s: %s, starts at %s, late by %s, leaves at %s",
                        stop.request(),
                        Figures.km(stop.metres()),
                        Figures.minutes(stop.start()),
                        Figures.minutes(stop.late()),
                        Figures.minutes(stop.end()));
            }
            lines.add("  home at %s", Figures.minutes(schedule.home()));
        }
        return withTheOthers();
    }

    private Report withTheOthers() {
        lines.add("");
        account.plan().contracted().forEach(request -> lines.add("contracted: %s", request));
        account.plan().unserved().forEach(one -> lines.add("unserved: %s, %s", one.request(), one.reason()));
        return this;
    }

    Report withUnits() {
        lines.add("");
        lines.add("unit: total = drive + service + overtime + lateness + change");
        for (var schedule : account.schedules()) {
            lines.add("%s: %s", schedule.unit(), CostLines.sum(schedule.cost()));
        }
        lines.add("");
        lines.add("request: who serves it; what else, and what the plan would cost more");
        return this;
    }

    Report with(AlternativeLines alternatives, String request) {
        alternatives.add(lines, request);
        return this;
    }

    String text() {
        return lines.toString();
    }
}
