package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import onward.contracts.value.Position;
import onward.dispatch.journey.domain.Daylight;
import org.shredzone.commons.suncalc.SunPosition;
import org.shredzone.commons.suncalc.SunTimes;

/// Daylight as pilots have it: the sun stands less than six degrees below the horizon.
@ApplicationScoped
class CivilTwilight implements Daylight {
    private static final double SUN_BELOW_HORIZON_DEGREES = -6;
    private static final Duration A_DAY = Duration.ofDays(1);

    @Override
    public boolean isLight(Position place, Instant at) {
        var sun = SunPosition.compute().on(at).at(place.lat(), place.lon()).execute();
        return sun.getTrueAltitude() >= SUN_BELOW_HORIZON_DEGREES;
    }

    /// In the polar night there is none for days: then a day later is looked at again.
    @Override
    public Instant nextDawn(Position place, Instant after) {
        var dawn = SunTimes.compute()
                .on(after)
                .at(place.lat(), place.lon())
                .twilight(SunTimes.Twilight.CIVIL)
                .execute()
                .getRise();
        return dawn == null ? after.plus(A_DAY) : dawn.toInstant();
    }
}
