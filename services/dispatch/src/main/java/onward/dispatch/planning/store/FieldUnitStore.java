package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.dispatch.DispatchSettings;
import onward.dispatch.Json;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.Ageing;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;

/// Finds the units around several needs with one query. It goes outwards from each need on the map and stops when it
/// has enough, so that a fleet of a thousand costs a few milliseconds. Near a border the neighbour's come with them, as
/// far as they have nothing to do, nothing is planned for them, and nobody there waits for one of their kind.
@ApplicationScoped
class FieldUnitStore implements FieldUnits {
    private static final String OF_THE_KIND = """
        select unit.*, unit.on_duty and unit.serves and unit.able @> need.requires
                 and not unit.id = any(need.excluded) and %2$s as fits
          from (select field_units.*, on_shift and (shift_until is null or shift_until > now()) as on_duty,
                       cardinality(brands) = 0 or need.brand = any(brands) as serves
                  from field_units
                 where spot <@ need.sheet and kind = need.kind and %1$s) unit\
        """;

    private static final String HAS_ROOM = "unit.id not in (select responder_id from full_up)";

    private static final String IS_FREE = "unit.id not in (select responder_id from busy)";

    /// More than the rounds of offers to one job can ask.
    private static final int ABLE = 16;

    /// Those who have nothing to do are found behind however many who have.
    private static final int FREE = 4;

    /// Of so many nearest units of the kind, those that can't go are named, a few of them.
    private static final int NEAREST = 32;

    private static final int OTHERS = 6;

    /// Of those whom neighbours would lend.
    private static final int LENT = 8;

    /// The limits are written into it, since PostgreSQL would not keep a plan whose limits it does not know: it would
    /// plan each time, which takes longer than the search itself. Who is busy is gathered once for all needs.
    private static final String AROUND = """
        with need as materialized (
          select n.*, map_sheet(kind) as sheet, on_map(kind, lon, lat) as spot, own.area,
                 array(select id from areas
                        where id <> own.area and metres_to_area(id, own.area, lon, lat) <= border) as lenders
            from jsonb_to_recordset(cast(? as jsonb))
              as n(number int, kind text, requires text[], lon float8, lat float8, brand text, excluded text[],
                   freed uuid, border float8)
           cross join lateral (select area_of(lon, lat) as area offset 0) own),
        held as materialized (
          select responder_id from (
            select responder_id, incident_id from jobs
             where state in ('ACCEPTED', 'EN_ROUTE', 'ON_SCENE', 'TRANSPORTING', 'AT_DESTINATION')
            union all
            select responder_id, incident_id from offers where state in ('SENT', 'DELIVERED')) taken
           where responder_id is not null and incident_id is distinct from (select freed from need limit 1)),
        full_up as materialized (
          select responder_id from (select responder_id, count(*) as number from held group by responder_id) load
            join responders on responders.id = responder_id
           where number >= stack_size),
        busy as materialized (
          select responder_id from held
          union all
          select planned_for from jobs
           where state = 'PENDING' and planned_for is not null
             and incident_id is distinct from (select freed from need limit 1))
        select need.number, near.id, near.speed_kmh, near.detour_factor, near.turnout_seconds, near.stack_size,
               near.on_duty, near.serves, near.able, near.lon, near.lat, near.seen_at,
               near.kind, near.cost_per_hour, nullif(near.area_id, need.area) as lent_by
          from need cross join lateral (
            (select * from (%1$s) able where fits order by spot <-> need.spot limit %4$d)
            union all
            (select * from (%2$s) free where fits order by spot <-> need.spot limit %5$d)
            union all
            (select * from (%1$s order by unit.spot <-> need.spot limit %6$d) other
              where not fits order by on_duty desc, spot <-> need.spot limit %7$d)
            union all
            (select * from (%3$s) lent
              where cardinality(need.lenders) > 0 and fits
                and metres_to_area(need.area, area_id, lon, lat) <= need.border
                and not exists (select from jobs waiting join incidents on incidents.id = waiting.incident_id
                                 where waiting.area_id = lent.area_id and waiting.leg ->> 'kind' = need.kind
                                   and waiting.state in ('PENDING', 'UNFILLED')
                                   and (cardinality(lent.brands) = 0 or incidents.brand = any(lent.brands)))
              order by spot <-> need.spot limit %8$d)) near
         order by need.number, near.fits desc, near.spot <-> need.spot, near.id\
        """.formatted(
                    OF_THE_KIND.formatted("area_id = need.area", HAS_ROOM),
                    OF_THE_KIND.formatted("area_id = need.area", IS_FREE),
                    OF_THE_KIND.formatted("area_id = any(need.lenders)", IS_FREE),
                    ABLE,
                    FREE,
                    NEAREST,
                    OTHERS,
                    LENT);

    private final Reading reading;
    private final CommitmentStore commitments;
    private final Json json;
    private final Ageing ageing;
    private final double borderMetres;
    private final double declineChance;
    private final Clock clock;

    FieldUnitStore(Reading reading, CommitmentStore commitments, Json json, DispatchSettings settings, Clock clock) {
        this.reading = reading;
        this.commitments = commitments;
        this.json = json;
        this.ageing = new Ageing(
                settings.positions().staleAfter(), settings.positions().mostAgeing());
        this.declineChance = settings.planning().declineChance();
        this.borderMetres = settings.borders().widthKm() * 1000;
        this.clock = clock;
    }

    @Override
    public List<List<FieldUnit>> around(List<Need> needs) {
        var numbered = new ArrayList<NumberedNeed>();
        needs.forEach(need -> numbered.add(NumberedNeed.of(numbered.size(), need, borderMetres)));
        var rows = reading.read(AROUND, row -> FieldUnitRow.of(row, declineChance), json.write(numbered));
        var now = clock.instant();
        var held = commitments.of(rows.stream().map(FieldUnitRow::id).collect(Collectors.toSet()));
        var byNeed = rows.stream().collect(Collectors.groupingBy(FieldUnitRow::need));
        return numbered.stream()
                .map(need -> byNeed.getOrDefault(need.number(), List.of()).stream()
                        .distinct()
                        .map(row -> row.unit(held, need, ageing.of(row.seenAt(), now), now))
                        .toList())
                .toList();
    }
}
