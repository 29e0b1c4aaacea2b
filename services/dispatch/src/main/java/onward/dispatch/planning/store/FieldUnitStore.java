package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.dispatch.Json;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import org.jspecify.annotations.Nullable;

/// Finds the units around several needs with one query, so that a fleet of thousands costs a few milliseconds.
@ApplicationScoped
class FieldUnitStore implements FieldUnits {
    private static final String AROUND = """
            with need as materialized (
              select * from jsonb_to_recordset(cast(:needs as jsonb))
                as n(number int, kind text, requires text[], lon float8, lat float8, brand text, excluded text[],
                     freed uuid)),
            load as materialized (select responder_id, incident_id, count(*) as jobs from commitments
                                   group by responder_id, incident_id),
            unit as materialized (
              select u.*, u.on_shift and (u.shift_until is null or u.shift_until > now()) as on_duty
                from field_units u where u.kind in (select kind from need))
            select need.number, near.*
              from need cross join lateral (
                select ranked.*, row_number() over (partition by ranked.fits order by ranked.metres, ranked.id) as place
                  from (select unit.*,
                               (cardinality(unit.brands) = 0 or need.brand = any(unit.brands)) as serves,
                               metres_between(unit.lon, unit.lat, need.lon, need.lat) as metres,
                               unit.on_duty and unit.able @> need.requires
                                 and (cardinality(unit.brands) = 0 or need.brand = any(unit.brands))
                                 and not unit.id = any(need.excluded)
                                 and coalesce(held.jobs, 0) < unit.stack_size as fits
                          from unit
                          left join (select responder_id, sum(jobs) as jobs from load
                                      where need.freed is null or load.incident_id <> need.freed group by responder_id) held
                            on held.responder_id = unit.id
                         where unit.kind = need.kind) ranked) near
             where near.place <= case when near.fits then :able else :others end
             order by need.number, near.fits desc, near.place""";

    /// More than the rounds of offers to one job can ask.
    private static final int ABLE = 16;

    private static final int OTHERS = 6;

    private final EntityManager database;
    private final CommitmentStore commitments;
    private final Json json;

    FieldUnitStore(EntityManager database, CommitmentStore commitments, Json json) {
        this.database = database;
        this.commitments = commitments;
        this.json = json;
    }

    @Override
    public List<List<FieldUnit>> around(List<Need> needs) {
        var numbered = new ArrayList<NumberedNeed>();
        needs.forEach(need -> numbered.add(NumberedNeed.of(numbered.size(), need)));
        var query = database.createNativeQuery(AROUND, Tuple.class)
                .setParameter("needs", json.write(numbered))
                .setParameter("able", ABLE)
                .setParameter("others", OTHERS);
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        var held = commitments.of(
                rows.stream().map(row -> row.get("id", String.class)).collect(Collectors.toSet()));
        var byNeed = rows.stream().collect(Collectors.groupingBy(row -> row.get("number", Integer.class)));
        return numbered.stream()
                .map(need -> byNeed.getOrDefault(need.number(), List.of()).stream()
                        .map(row -> FieldUnitRow.unit(row, held, need.freed()))
                        .toList())
                .toList();
    }

    private record NumberedNeed(
            int number,
            String kind,
            List<String> requires,
            double lon,
            double lat,
            String brand,
            List<String> excluded,
            @Nullable String freed) {
        static NumberedNeed of(int number, Need need) {
            return new NumberedNeed(
                    number,
                    need.kind().name(),
                    need.requires().stream().map(Capability::toString).toList(),
                    need.place().lon(),
                    need.place().lat(),
                    need.brand(),
                    need.excluded().stream().map(ResponderId::value).toList(),
                    need.freed() == null ? null : need.freed().toString());
        }
    }
}
