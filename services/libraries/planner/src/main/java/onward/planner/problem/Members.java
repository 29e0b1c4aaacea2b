package onward.planner.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    String place(String name) {
        return place + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String id(String name) {
        return id(place(name), required(name));
    }

    @Nullable
    String idOrNone(String name) {
        return has(name) ? id(name) : null;
    }

    double number(String name, Range range) {
        if (required(name) instanceof Double number) {
            return range.check(place(name), number);
        }
        throw new Malformed(place(name), "must be a number");
    }

    double numberOrZero(String name, Range range) {
        return has(name) ? number(name, range) : 0;
    }

    @Nullable
    Double numberOrNone(String name, Range range) {
        return has(name) ? Double.valueOf(number(name, range)) : null;
    }

    Position position(String name) {
        var at = object(name);
        var position = new Position(at.number("lat", Range.LATITUDE), at.number("lon", Range.LONGITUDE));
        at.warnOfTheRest();
        return position;
    }

    @Nullable
    Position positionOrNone(String name) {
        return has(name) ? position(name) : null;
    }

    /// A list of texts, each once.
    Set<String> ids(String name) {
        var ids = new LinkedHashSet<String>();
        for (var id : idList(name)) {
            if (!ids.add(id)) {
                throw new Malformed(place(name), "repeats " + Malformed.quoted(id));
            }
        }
        return ids;
    }

    Set<String> idsOrNone(String name) {
        return has(name) ? ids(name) : Set.of();
    }

    /// A list of texts, which may be repeated.
    List<String> idList(String name) {
        if (!(required(name) instanceof List<?> list)) {
            throw new Malformed(place(name), "must be a list of texts");
        }
        var ids = new ArrayList<String>();
        for (var element : list) {
            ids.add(id(place(name) + "/" + ids.size(), element));
        }
        return ids;
    }

    List<String> idListOrNone(String name) {
        return has(name) ? idList(name) : List.of();
    }

    void warnOfTheRest() {
        for (var name : values.keySet()) {
            if (!taken.contains(name)) {
                warnings.accept("%s is unknown and ignored".formatted(place(name)));
            }
        }
    }

    /// A text as a person wrote it, which may be empty.
    String words(String name) {
        if (required(name) instanceof String words) {
            return words;
        }
        throw new Malformed(place(name), "must be a text");
    }

    private Members object(String name) {
        if (required(name) instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> members.put((String) key, value));
            return new Members(place(name), members, warnings);
        }
        throw new Malformed(place(name), "must be an object");
    }

    private Object required(String name) {
        taken.add(name);
        var value = values.get(name);
        if (value == null) {
            throw new Malformed(place(name), "is missing");
        }
        return value;
    }

    private static String id(String where, Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new Malformed(where, "must be a text that is not empty");
    }
}
