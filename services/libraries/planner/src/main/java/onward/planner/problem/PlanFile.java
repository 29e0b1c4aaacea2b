package onward.planner.problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a plan from its JSON file. Whether it fits a problem is not asked here.
public final class PlanFile {
    private final List<Tour> tours = new ArrayList<>();
    private final List<String> contracted = new ArrayList<>();
    private final List<Unserved> unserved = new ArrayList<>();
    private boolean hasTours;
    private @Nullable Double cost;
    private @Nullable Double lowerBound;

    private PlanFile() {}

    /// Throws [Malformed] with the place and the rule when the file is no plan.
    public static Plan read(InputStream in, Consumer<String> warnings) throws IOException {
        var file = new PlanFile();
        JsonSource.readDocument(in, warnings, file::member);
        if (!file.hasTours) {
            throw new Malformed("/tours", "is missing");
        }
        return new Plan(file.tours, file.contracted, file.unserved, file.cost, file.lowerBound);
    }

    private void member(JsonSource json, String name) throws IOException {
        switch (name) {
            case "tours" -> {
                hasTours = true;
                json.elements(members -> tours.add(tour(members)));
            }
            case "contracted" -> contracted.addAll(json.only(name).idListOrNone(name));
            case "unserved" -> json.elements(members -> unserved.add(unserved(members)));
            case "cost" -> cost = json.only(name).numberOrNone(name, Range.ANY_MONEY);
            case "lowerBound" -> lowerBound = json.only(name).numberOrNone(name, Range.ANY_MONEY);
            default -> json.ignore();
        }
    }

    static Tour tour(Members members) {
        var tour = new Tour(members.get("unit").id(), members.get("requests").idList());
        members.warnOfTheRest();
        return tour;
    }

    private static Unserved unserved(Members members) {
        var unserved =
                new Unserved(members.get("request").id(), members.get("reason").words());
        members.warnOfTheRest();
        return unserved;
    }
}
