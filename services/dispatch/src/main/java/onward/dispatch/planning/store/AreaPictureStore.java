package onward.dispatch.planning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import onward.dispatch.Reading;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.AreaPictures;

/// Reads a whole area in three queries that see the database as of the first of them: who is on duty in it or has to do
/// with one of its jobs, and its jobs with whatever else those hold or are asked for.
@ApplicationScoped
class AreaPictureStore implements AreaPictures {
    private static final String NOW = "select date_trunc('milliseconds', now()) as now";

    private static final String FLEET = """
        with involved as (
          select held.responder_id from commitments held join jobs j on j.id = held.job_id where j.area_id = ?)
        select r.id, r.kind, r.speed_kmh, r.detour_factor, r.turnout_seconds, r.cost_per_hour, r.able, r.brands,
               p.lon, p.lat, r.home_lon, r.home_lat, r.shift_until, duty.on_duty
          from responders r join responder_positions p on p.responder_id = r.id
         cross join lateral (
               select r.on_shift and (r.shift_until is null or r.shift_until > now()) as on_duty) duty
         where duty.on_duty and p.area_id = ? or r.id in (select responder_id from involved)
            or p.area_id = ? and r.id in (select responder_id from commitments)
         order by r.id\
        """;

    private static final String JOBS = """
        select j.id, j.incident_id, j.state, j.itinerary, j.leg->>'service' as service, j.leg->>'kind' as kind,
               i.brand, array(select jsonb_array_elements_text(j.leg->'requires')) as requires,
               j.pickup_lon, j.pickup_lat, j.drop_off_lon, j.drop_off_lat, j.work_seconds, j.created_at,
               cast(j.leg->>'promisedBy' as timestamptz) as promised_by, j.reserved_until, j.eta,
               case when j.state not in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED') then j.responder_id end
                 as held_by,
               array(select o.responder_id from offers o where o.job_id = j.id and o.state in ('SENT', 'DELIVERED'))
                 as asked,
               array(select jsonb_array_elements_text(j.leg->'excluded')
                     union
                     select o.responder_id from offers o
                      where o.job_id = j.id and o.state not in ('SENT', 'DELIVERED')
                        and (o.state = 'DECLINED' or o.attempt = j.attempt)) as excluded
          from jobs j join incidents i on i.id = j.incident_id
         where j.state in ('RESERVED', 'PENDING', 'OFFERED', 'UNFILLED', 'ACCEPTED', 'EN_ROUTE', 'ON_SCENE',
                           'TRANSPORTING', 'AT_DESTINATION')
           and (j.area_id = ? or j.id in (select held.job_id from commitments held
                                           where held.responder_id = any(?)))
         order by j.created_at, j.id\
        """;

    private final EntityManager database;
    private final Reading reading;

    AreaPictureStore(EntityManager database, Reading reading) {
        this.database = database;
        this.reading = reading;
    }

    @Override
    public AreaPicture draw(String area) {
        database.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var fleet = reading.read(FLEET, FleetUnitRow::unit, area, area, area);
        var there = fleet.stream().map(unit -> unit.id().value()).toArray(String[]::new);
        return new AreaPicture(area, now(), fleet, reading.read(JOBS, OpenJobRow::job, area, there));
    }

    private Instant now() {
        return reading.read(
                        NOW, row -> row.getObject("now", OffsetDateTime.class).toInstant())
                .getFirst();
    }
}
