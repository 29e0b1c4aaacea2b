package onward.intake.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// Inserts an incident unless an open one has its key: one round trip, whoever is quicker.
@ApplicationScoped
class InsertIncident {
    private static final String INSERT = """
            insert into incidents (id, brand, kind, state, reported_at, due_at, planned_at, contract, duplicate_key, phone, plate_key, lon, lat,
                                   search_text, facts, triage, cover, standing, warnings, possible_duplicates, version)
            values (:id, :brand, :kind, :state, :reportedAt, :reportedAt, :plannedAt, :contract, :key, :phone, :plate, :lon, :lat,
                    :searchText, cast(:facts as jsonb), cast(:triage as jsonb), cast(:cover as jsonb),
                    cast(:standing as jsonb), cast(:warnings as jsonb), cast(:possible as jsonb), :version)
            on conflict (duplicate_key) where duplicate_key is not null do nothing
            """;

    private final EntityManager database;

    InsertIncident(EntityManager database) {
        this.database = database;
    }

    /// Whether it was inserted.
    boolean insert(IncidentRow row) {
        return database.createNativeQuery(INSERT)
                        .setParameter("id", row.id)
                        .setParameter("brand", row.brand)
                        .setParameter("kind", row.kind.name())
                        .setParameter("state", row.state.name())
                        .setParameter("reportedAt", row.reportedAt)
                        .setParameter("plannedAt", row.plannedAt)
                        .setParameter("contract", row.contract)
                        .setParameter("key", row.duplicateKey)
                        .setParameter("phone", row.phone)
                        .setParameter("plate", row.plateKey)
                        .setParameter("lon", row.lon)
                        .setParameter("lat", row.lat)
                        .setParameter("searchText", row.searchText)
                        .setParameter("facts", row.facts)
                        .setParameter("triage", row.triage)
                        .setParameter("cover", row.cover)
                        .setParameter("standing", row.standing)
                        .setParameter("warnings", row.warnings)
                        .setParameter("possible", row.possibleDuplicates)
                        .setParameter("version", row.version)
                        .executeUpdate()
                == 1;
    }
}
