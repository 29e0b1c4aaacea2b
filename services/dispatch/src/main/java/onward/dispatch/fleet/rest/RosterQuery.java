package onward.dispatch.fleet.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onward.contracts.dispatch.ResponderKind;
import onward.dispatch.fleet.domain.ResponderStatus;
import onward.dispatch.fleet.domain.Roster.After;
import onward.dispatch.fleet.domain.RosterEntry;
import onward.dispatch.fleet.domain.RosterSearch;
import onward.web.Cursor;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Reads what a caller looks for in the fleet from the query's parameters; `near` is `lon,lat,km`.
final class RosterQuery {
    private RosterQuery() {}

    static RosterSearch read(
            @Nullable String kind,
            @Nullable String area,
            @Nullable String status,
            @Nullable String near,
            @Nullable String cursor,
            int limit) {
        var circle = near == null ? null : Circle.read(near);
        return new RosterSearch(
                kind == null ? null : oneOf(ResponderKind.class, "kind", kind),
                area,
                status == null ? null : oneOf(ResponderStatus.class, "status", status),
                circle == null ? null : circle.centre(),
                circle == null ? 0 : circle.km(),
                cursor == null ? null : after(cursor),
                limit);
    }

    static String cursorOf(RosterEntry entry, RosterSearch search) {
        var place = entry.lastSeen() == null
                ? entry.responder().home()
                : entry.lastSeen().position();
        double metres = search.near() == null ? 0 : search.near().metresTo(place);
        return Cursor.of(Double.toString(metres), entry.responder().id().value());
    }

    private static After after(String cursor) {
        var parts = Cursor.parts(cursor, 2);
        return new After(Double.parseDouble(parts.getFirst()), parts.getLast());
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                                ProblemType.INVALID,
                                "%s is one of %s.".formatted(name, List.of(type.getEnumConstants())))
                        .exception());
    }
}
