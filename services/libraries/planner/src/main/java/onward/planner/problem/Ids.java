package onward.planner.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Things by their ids, which are unique, and complaints about ids that are not there.
final class Ids<T> {
    private final String what;
    private final Map<String, T> things = new HashMap<>();

    Ids(String what, String place, List<T> all, Function<T, String> id) {
        this.what = what;
        for (int i = 0; i < all.size(); i++) {
            var name = id.apply(all.get(i));
            if (things.put(name, all.get(i)) != null) {
                throw repeated("%s/%d/id".formatted(place, i), name);
            }
        }
    }

    T get(String place, String id) {
        var thing = things.get(id);
        if (thing == null) {
            throw unknown(place, what, id);
        }
        return thing;
    }

    static Malformed unknown(String place, String what, String id) {
        return new Malformed(place, "there is no %s %s".formatted(what, Malformed.quoted(id)));
    }

    static Malformed repeated(String place, String id) {
        return new Malformed(place, "repeats " + Malformed.quoted(id));
    }
}
