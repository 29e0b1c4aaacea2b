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
            case "units" -> json.elements(members -> units.add(UnitReader.read(members)));
            case "requests" -> json.elements(members -> requests.add(RequestReader.read(members)));
            case "previous" -> previous = previous(json);
            default -> json.ignore();
        }
    }

    private static Kind kind(Members members) {
        var kind = new Kind(members.number("speedKmh", Range.SPEED_KMH), members.number("detourFactor", Range.DETOUR));
        members.warnOfTheRest();
        return kind;
    }

    private static Previous previous(JsonSource json) throws IOException {
        var tours = new ArrayList<Tour>();
        var changeCost = new double[1];
        json.presentMembers(name -> {
            switch (name) {
                case "tours" -> json.elements(members -> tours.add(PlanFile.tour(members)));
                case "changeCost" -> changeCost[0] = json.only(name).number(name, Range.MONEY);
                default -> json.ignore();
            }
        });
        return new Previous(tours, changeCost[0]);
    }
}
