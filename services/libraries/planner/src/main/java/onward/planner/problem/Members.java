package onward.planner.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The members of one JSON object, taken one by one with their rules; what nobody took is warned of.
final class Members {
    private final String place;
    private final Map<String, Object> values;
    private final Consumer<String> warnings;
    private final Set<String> taken = new HashSet<>();

    Members(String place, Map<String, Object> values, Consumer<String> warnings) {
        this.place = place;
        this.values = values;
        this.warnings = warnings;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// A member that must be there.
    Value get(String name) {
        taken.add(name);
        var value = values.get(name);
        if (value == null) {
            throw new Malformed(place(name), "is missing");
        }
        return new Value(place(name), value);
    }

    @Nullable
    String idOrNone(String name) {
        return has(name) ? get(name).id() : null;
    }

    double number(String name, Range range) {
        return get(name).number(range);
    }

    double numberOrZero(String name, Range range) {
        return has(name) ? number(name, range) : 0;
    }

    @Nullable
    Double numberOrNone(String name, Range range) {
        return has(name) ? Double.valueOf(number(name, range)) : null;
    }

    Position position(String name) {
        var at = new Members(place(name), get(name).members(), warnings);
        var position = new Position(at.number("lat", Range.LATITUDE), at.number("lon", Range.LONGITUDE));
        at.warnOfTheRest();
        return position;
    }

    @Nullable
    Position positionOrNone(String name) {
        return has(name) ? position(name) : null;
    }

    Set<String> idsOrNone(String name) {
        return has(name) ? get(name).ids() : Set.of();
    }

    List<String> idListOrNone(String name) {
        return has(name) ? get(name).idList() : List.of();
    }

    void warnOfTheRest() {
        values.keySet().stream()
                .filter(name -> !taken.contains(name))
                .forEach(name -> warnings.accept("%s is unknown and ignored".formatted(place(name))));
    }

    private String place(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
