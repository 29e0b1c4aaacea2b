package onward.intake.overview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.intake.facts.VisibleBrands;
import onward.intake.reporting.domain.Search;
import onward.intake.reporting.domain.Search.After;
import onward.intake.reporting.domain.SortOrder;
import onward.web.Caller;
import onward.web.Cursor;
import onward.web.Limit;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Reads what was asked for, within what the caller may see. Leaves with a 400 problem when it can't be read.
@ApplicationScoped
class SearchReading {

    private static final Instant THE_FUTURE = Instant.parse("9999-12-31T23:59:59Z");

    private final VisibleBrands brands;
    private final SoughtReading soughtReading;
    private final Caller caller;

    SearchReading(VisibleBrands brands, SoughtReading soughtReading, Caller caller) {
        this.brands = brands;
        this.soughtReading = soughtReading;
        this.caller = caller;
    }

    /// One more than the limit is searched for: it shows that the list goes on.
    Search read(SearchParameters asked) {
        return new Search(
                brands.of(caller::seesBrand).stream()
                        .filter(brand -> asked.brand() == null || brand.equalsIgnoreCase(asked.brand()))
                        .toList(),
                states(asked.state()),
                soughtReading.read(asked.q()),
                NearText.read(asked.near()),
                since(asked.since()),
                asked.sort() == null ? SortOrder.NEWEST : asked.sort(),
                after(asked.cursor()),
                Limit.of(asked.limit()) + 1);
    }

    private static @Nullable Instant since(@Nullable Instant since) {
        if (since != null && (since.isBefore(Instant.EPOCH) || since.isAfter(THE_FUTURE))) {
            throw bad("since is a time such as 2026-12-20T00:00:00Z.");
        }
        return since;
    }

    private static List<IncidentState> states(@Nullable String state) {
        return state == null || state.isBlank()
                ? List.of()
                : Arrays.stream(state.split(",")).map(SearchReading::state).toList();
    }

    private static IncidentState state(String name) {
        try {
            return IncidentState.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw bad("state is one of %s.".formatted(Arrays.toString(IncidentState.values())));
        }
    }

    private static @Nullable After after(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        var parts = Cursor.parts(cursor, 2);
        try {
            return new After(Instant.parse(parts.getFirst()), IncidentId.parse(parts.getLast()));
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            throw bad("cursor is none that this list gave.");
        }
    }

    private static RuntimeException bad(String detail) {
        return Problem.of(ProblemType.INVALID, detail).status(400).exception();
    }
}
