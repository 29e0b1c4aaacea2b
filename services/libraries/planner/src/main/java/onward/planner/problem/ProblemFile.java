package onward.planner.problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a problem from its JSON file. Members nobody knows are ignored with a warning.
public final class ProblemFile {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private @Nullable Previous previous;

    private ProblemFile() {}

    /// Throws [Malformed] with the place and the rule when the file is no problem.
    public static Problem read(InputStream in, Consumer<String> warnings) throws IOException {
        var file = new ProblemFile();
        JsonSource.readDocument(in, warnings, file::member);
        require("/kinds", file.kinds.isEmpty());
        require("/units", file.units.isEmpty());
        require("/requests", file.requests.isEmpty());
        return new Problem(file.kinds, file.units, file.requests, file.previous);
    }

    private static void require(String place, boolean missing) {
        if (missing) {
            throw new Malformed(place, "is missing or empty; at least one is needed");
        }
    }

    private void member(JsonSource json, String name) throws IOException {
        switch (name) {
            case "kinds" -> json.members(id -> kinds.put(id, kind(json.object())));
            case "units" -> json.elements(members -> units.add(unit(members)));
            case "requests" -> json.elements(members -> requests.add(request(members)));
            case "previous" -> previous = previous(json);
            default -> json.ignore();
        }
    }

    private static Kind kind(Members members) {
        var kind = new Kind(members.number("speedKmh", Range.SPEED_KMH), members.number("detourFactor", Range.DETOUR));
        members.warnOfTheRest();
        return kind;
    }

    private static Unit unit(Members members) {
        var unit = new Unit(
                members.id("id"),
                members.id("kind"),
                members.ids("capabilities"),
                members.position("position"),
                members.number("availableAt", Range.SECONDS_AROUND_NOW),
                members.position("home"),
                members.number("shiftEnd", Range.SECONDS),
                members.number("driveCostPerHour", Range.MONEY),
                members.number("serviceCostPerHour", Range.MONEY),
                members.number("overtimeCostPerHour", Range.MONEY),
                members.idListOrNone("fixed"));
        members.warnOfTheRest();
        return unit;
    }

    private static Request request(Members members) {
        var request = new Request(
                members.id("id"),
                members.position("position"),
                members.positionOrNone("dropOff"),
                members.number("dueAt", Range.SECONDS),
                members.number("serviceSeconds", Range.SECONDS),
                members.ids("requires"),
                members.number("latenessCostPerHour", Range.MONEY),
                members.numberOrNone("contractorCost", Range.MONEY),
                members.numberOrZero("notBefore", Range.SECONDS),
                members.idsOrNone("excluded"),
                members.idOrNone("pinnedTo"));
        members.warnOfTheRest();
        return request;
    }

    private static Previous previous(JsonSource json) throws IOException {
        var tours = new ArrayList<Tour>();
        var changeCost = new double[1];
        json.members(name -> {
            switch (name) {
                case "tours" -> json.elements(members -> tours.add(PlanFile.tour(members)));
                case "changeCost" -> changeCost[0] = json.only(name).number(name, Range.MONEY);
                default -> json.ignore();
            }
        });
        return new Previous(tours, changeCost[0]);
    }
}
