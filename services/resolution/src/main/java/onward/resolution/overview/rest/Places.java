package onward.resolution.overview.rest;

import java.time.DateTimeException;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.domain.CaseQuery.Place;
import onward.web.Cursor;
import onward.web.Problem;
import onward.web.ProblemType;

/// Places in the list of cases as cursors.
final class Places {
    private Places() {}

    static String write(Place place) {
        return Cursor.of(place.at().toString(), place.incidentId().toString());
    }

    /// @throws onward.web.ProblemException 400 when it is no cursor of this list
    static Place read(String cursor) {
        var parts = Cursor.parts(cursor, 2);
        try {
            return new Place(Instant.parse(parts.getFirst()), IncidentId.parse(parts.getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.of(ProblemType.INVALID, "cursor is none that this list gave; send the next of a page.")
                    .status(400)
                    .exception();
        }
    }
}
