package onward.intake.breakdowncall.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A vehicle's minimum set of data, as EN 15722 names and counts it: milliarcseconds, two-degree steps, seconds of the
/// vehicle's own clock.
public record MinimumSet(
        int messageId,
        Control control,
        String vin,
        List<EnergyStore> energyStores,
        long timestamp,
        Place place,
        int direction,
        @Nullable Delta recentlyAt,
        @Nullable Delta beforeThatAt,
        @Nullable Integer passengers) {
    /// How a vehicle writes a direction or a number of passengers that it does not know.
    public static final int UNKNOWN = 255;

    /// A place in milliarcseconds.
    public record Place(int latitude, int longitude) {}

    /// How far from the place told before it, in units of 100 milliarcseconds.
    public record Delta(int latitude, int longitude) {}

    /// Where it was before, the latest first; each from the place before it.
    List<Delta> recently() {
        return Stream.of(recentlyAt, beforeThatAt).flatMap(Stream::ofNullable).toList();
    }
}
