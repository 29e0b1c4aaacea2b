package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import onward.dispatch.DispatchSettings;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.FleetUnit;

/// Reads a whole area in four queries that see the database as of the first of them: who is on duty in it or has to do
/// with one of its jobs, whom neighbours would lend, and its jobs with whatever else those hold or are asked for.
@ApplicationScoped
class AreaPictureStore implements AreaPictures {
    private static final String NOW = "select date_trunc('milliseconds', now()) as now";

    private static final String FLEET = """
        with involved as (
          select held.responder_id from commitments held join jobs j on j.id = held.job_id where j.area_id = ?)
        select r.id, r.kind, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.cost_per_hour, r.able, r.brands,
               p.lon, p.lat, r.home_lon, r.home_lat, r.shift_until, duty.on_duty, null as lent_by
          from responders r join responder_positions p on p.responder_id = r.id
         cross join lateral (
               select r.on_shift and (r.shift_until is null or r.shift_until > now()) as on_duty) duty
         where duty.on_duty and p.area_id = ? or r.id in (select responder_id from involved)
            or p.area_id = ? and r.id in (select responder_id from commitments)
         order by r.id\
        """;
    /// Each to one neighbour only, the nearest, so that no two plan with the same.
    private static final String LENT = """
        select r.id, r.kind, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.cost_per_hour, r.able, r.brands,
               p.lon, p.lat, r.home_lon, r.home_lat, r.shift_until, true as on_duty, p.area_id as lent_by
          from responders r join responder_positions p on p.responder_id = r.id
         where p.area_id <> ? and r.kind <> 'PARTNER_DESK'
           and r.on_shift and (r.shift_until is null or r.shift_until > now())
           and metres_to_area(?, p.area_id, p.lon, p.lat) <= ?
           and not exists (select from commitments held where held.responder_id = r.id)
           and not exists (select from jobs planned where planned.state = 'PENDING' and planned.planned_for = r.id)
           and not exists (select from jobs waiting
                            where waiting.area_id = p.area_id and waiting.leg ->> 'kind' = r.kind
                              and waiting.state in ('PENDING', 'UNFILLED'))
           and ? = (select a.id from areas a where a.id <> p.area_id
                     order by round(metres_to_area(a.id, p.area_id, p.lon, p.lat)), a.shape is null, a.id limit 1)
         order by r.id\
        """;
    private static final String JOBS = """
        select j.id, j.incident_id, j.state, j.itinerary, j.leg->>'service' as service, j.leg->>'kind' as kind,
               i.brand, coalesce(i.known->'triage'->>'urgency', 'NORMAL') as urgency,
               array(select jsonb_array_elements_text(j.leg->'requires')) as requires,
               j.pickup_lon, j.pickup_lat, j.drop_off_lon, j.drop_off_lat, j.work_seconds, j.created_at, now() as drawn_at,
               case when j.state = 'ON_SCENE' then came_on_scene(j.id) end as there_since,
               cast(j.leg->>'promisedBy' as timestamptz) as promised_by, j.reserved_until, j.eta,
               case when j.state not in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED') then j.responder_id end
                 as held_by,
               array(select o.responder_id from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED'))
                 as asked,
               array(select jsonb_array_elements_text(j.leg->'excluded')
                     union
                     select o.responder_id from offers o
                      where o.job_id = j.id and o.state not in ('SENT', 'DELIVERED')
                        and (o.state = 'DECLINED' or o.attempt = j.attempt)) as excluded,
               array(select a.id from areas a
                      where a.id <> j.area_id
                        and metres_to_area(a.id, j.area_id, j.pickup_lon, j.pickup_lat) <= ?) as near
          from jobs j join incidents i on i.id = j.incident_id
         where j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE',
                           'TRANSPORTING', 'AT_DESTINATION')
           and (j.area_id = ? or j.id in (select held.job_id from commitments held
                                           where held.responder_id = any(?)))
         order by j.created_at, j.id\
        """;

    private final EntityManager database;
    private final Reading reading;
    private final double borderMetres;

    AreaPictureStore(EntityManager database, Reading reading, DispatchSettings settings) {
        this.database = database;
        this.reading = reading;
        this.borderMetres = settings.borders().widthKm() * 1000;
    }

    @Override
    public AreaPicture draw(String area) {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var fleet = reading.read(FLEET, FleetUnitRow::unit, area, area, area);
        var lent = reading.read(LENT, FleetUnitRow::unit, area, area, borderMetres, area);
        var there = fleet.stream().map(unit -> unit.id().value()).toArray(String[]::new);
        var jobs = reading.read(JOBS, OpenJobRow::job, borderMetres, area, there);
        return new AreaPicture(area, now(), both(fleet, lent), jobs);
    }

    /// A neighbour's unit that has a job here is among the own ones.
    private static List<FleetUnit> both(List<FleetUnit> own, List<FleetUnit> lent) {
        return Stream.concat(own.stream(), lent.stream()).toList();
    }

    private Instant now() {
        return reading.read(
                        NOW, row -> row.getObject("now", OffsetDateTime.class).toInstant())
                .getFirst();
    }
}
