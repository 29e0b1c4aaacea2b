package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.Position;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.duplicates.domain.Neighbours;
import onward.intake.duplicates.domain.PossibleDuplicate;
import onward.intake.duplicates.domain.PossibleDuplicate.Reason;

/// Open incidents that share phone, plate or place with a report, by the indexes on those columns.
@ApplicationScoped
class StoredNeighbours implements Neighbours {
    private static final int MOST = 10;
    private static final String OPEN_AND_ALIKE = """
            select id, phone, plate_key, lon, lat, reported_at
              from incidents
             where state in ('REPORTED', 'TRIAGED', 'DISPATCHING', 'IN_PROGRESS')
               and (phone = :phone or plate_key = :plate
                    or (lat between :south and :north and lon between :west and :east))
               and brand = :brand and reported_at >= :since and (kind in ('TEST', 'SYNTHETIC')) = :rehearsal
             order by reported_at desc
             limit :most
            """;

    private final EntityManager database;

    StoredNeighbours(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<PossibleDuplicate> of(IncidentFacts facts, Instant since, double metres) {
        var box = Box.around(facts.location().position(), metres);
        var query = database.createNativeQuery(OPEN_AND_ALIKE, Tuple.class)
                .setParameter(
                        "phone", Objects.requireNonNullElse(facts.contact().phone(), ""))
                .setParameter("plate", Objects.requireNonNullElse(IncidentColumns.plateKey(facts.vehicle()), ""))
                .setParameter("south", box.south())
                .setParameter("north", box.north())
                .setParameter("west", box.west())
                .setParameter("east", box.east())
                .setParameter("brand", facts.brand())
                .setParameter("since", since)
                .setParameter("rehearsal", DuplicateKey.isRehearsal(facts.kind()))
                .setParameter("most", MOST);
        List<?> rows = query.getResultList();
        return rows.stream()
                .flatMap(row -> neighbour((Tuple) row, facts, metres).stream())
                .toList();
    }

    private static Optional<PossibleDuplicate> neighbour(Tuple row, IncidentFacts facts, double metres) {
        return reason(row, facts, metres)
                .map(reason -> new PossibleDuplicate(
                        new IncidentId(row.get("id", UUID.class)), reason, row.get("reported_at", Instant.class)));
    }

    private static Optional<Reason> reason(Tuple row, IncidentFacts facts, double metres) {
        var plate = IncidentColumns.plateKey(facts.vehicle());
        if (plate != null && plate.equals(row.get("plate_key", String.class))) {
            return Optional.of(Reason.SAME_PLATE);
        }
        var phone = facts.contact().phone();
        if (phone != null && phone.equals(row.get("phone", String.class))) {
            return Optional.of(Reason.SAME_PHONE);
        }
        var place = new Position(row.get("lon", Double.class), row.get("lat", Double.class));
        return place.metresTo(facts.location().position()) <= metres
                ? Optional.of(Reason.SAME_PLACE)
                : Optional.empty();
    }
}
