package onward.intake.overview.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.contracts.value.Position;
import onward.intake.facts.VisibleBrands;
import onward.intake.reporting.domain.Search;
import onward.intake.reporting.domain.Search.After;
import onward.intake.reporting.domain.Search.Near;
import onward.web.Caller;
import onward.web.Cursor;
import onward.web.Limit;
import onward.web.Problem;
import onward.web.ProblemType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What can be asked of the list of incidents.
record SearchParameters(
        @QueryParam("state")
        @Parameter(description = "One state or several, separated by commas", example = "DISPATCHING,IN_PROGRESS")
        @Nullable
        String state,

        @QueryParam("brand") @Parameter(example = "lexus") @Nullable
        String brand,

        @QueryParam("q")
        @Parameter(description = "Part of a name, phone, plate, VIN or id", example = "ga 123")
        @Nullable
        String q,

        @QueryParam("near")
        @Parameter(description = "longitude,latitude,kilometres", example = "6.98,45.45,25")
        @Nullable
        String near,

        @QueryParam("since")
        @Parameter(description = "Reported at this time or later", example = "2026-12-20T00:00:00Z")
        @Nullable
        Instant since,

        @QueryParam("limit") @Nullable Integer limit,
        @QueryParam("cursor") @Nullable String cursor) {

    /// Reads what was asked for, within what the caller may see. Leaves with a 400 problem when it can't be read.
    @ApplicationScoped
    static class Reading {
        private static final double METRES_PER_KILOMETRE = 1_000;
        private static final int NEAR_PARTS = 3;

        private final VisibleBrands brands;
        private final Caller caller;

        Reading(VisibleBrands brands, Caller caller) {
            this.brands = brands;
            this.caller = caller;
        }

        /// One more than the limit is searched for: it shows that the list goes on.
        Search read(SearchParameters asked) {
            return new Search(
                    brands.of(caller::seesBrand).stream()
                            .filter(brand -> asked.brand() == null || brand.equalsIgnoreCase(asked.brand()))
                            .toList(),
                    states(asked.state()),
                    asked.q(),
                    near(asked.near()),
                    asked.since(),
                    after(asked.cursor()),
                    Limit.of(asked.limit()) + 1);
        }

        private static List<IncidentState> states(@Nullable String state) {
            return state == null || state.isBlank()
                    ? List.of()
                    : Arrays.stream(state.split(",")).map(Reading::state).toList();
        }

        private static IncidentState state(String name) {
            try {
                return IncidentState.valueOf(name.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw bad("state is one of %s.".formatted(Arrays.toString(IncidentState.values())));
            }
        }

        private static @Nullable Near near(@Nullable String near) {
            if (near == null || near.isBlank()) {
                return null;
            }
            var parts = near.split(",");
            try {
                if (parts.length == NEAR_PARTS && Double.parseDouble(parts[2]) > 0) {
                    return new Near(
                            new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
                            Double.parseDouble(parts[2]) * METRES_PER_KILOMETRE);
                }
            } catch (IllegalArgumentException unreadable) {
                throw bad("near is longitude,latitude,kilometres: %s".formatted(unreadable.getMessage()));
            }
            throw bad("near is longitude,latitude,kilometres, such as 6.98,45.45,25.");
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
}
