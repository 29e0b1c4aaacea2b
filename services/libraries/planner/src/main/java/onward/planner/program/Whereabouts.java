package onward.planner.program;

import java.util.HashMap;
import java.util.Map;
import onward.planner.explain.Account;
import onward.planner.explain.Schedule;

/// Where each request is in a plan, in words.
final class Whereabouts {
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    Whereabouts(Account account) {
        account.schedules().forEach(this::add);
        account.plan().contracted().forEach(request -> places.put(request, "contracted"));
        account.plan().unserved().forEach(one -> places.put(one.request(), "unserved: " + one.reason()));
    }

    private void add(Schedule schedule) {
        for (var stop : schedule.stops()) {
            units.put(stop.request(), schedule.unit());
            places.put(stop.request(), "%s at %s".formatted(schedule.unit(), Figures.minutes(stop.start())));
        }
    }

    /// The unit that serves it, or an empty text.
    String unit(String request) {
        return units.getOrDefault(request, "");
    }

    String of(String request) {
        return places.getOrDefault(request, "–");
    }
}
