package onward.resolution.remedy.rest;

import java.time.DateTimeException;
import java.time.Instant;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.domain.RemedyQuery.Place;
import onward.web.Cursor;
import onward.web.Problem;
import onward.web.ProblemType;

/// Places in the list of remedies as cursors.
final class RemedyPlaces {
    private RemedyPlaces() {}

    static String write(Place place) {
        return Cursor.of(place.at().toString(), place.id().toString());
    }

    /// @throws onward.web.ProblemException 400 when it is no cursor of this list
    static Place read(String cursor) {
        var parts = Cursor.parts(cursor, 2);
        try {
            return new Place(Instant.parse(parts.getFirst()), RemedyId.parse(parts.getLast()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problem.of(ProblemType.INVALID, "cursor is none that this list gave; send the next of a page.")
                    .status(400)
                    .exception();
        }
    }
}
