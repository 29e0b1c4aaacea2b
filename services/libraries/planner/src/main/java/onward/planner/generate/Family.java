package onward.planner.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shapes of problems. Each has as many members as there are seeds.
public enum Family {
    /// An ordinary hour: 95 units and 70 requests in 150 × 150 km with six towns.
    NORMAL(95, 70, new Frame(48.4, 11.6, 75, 75), 6),
    /// A heavy one: as many units, 215 requests.
    ADAC_HEAVY(95, 215, new Frame(48.4, 11.6, 75, 75), 6),
    /// Patrols, tow trucks, couriers and helicopters in valleys: 60 units, 140 requests, 160 × 90 km.
    ALPINE(60, 140, new Frame(47.1, 11.8, 80, 45), 0),
    /// A storm: 200 units, 770 requests, 220 × 220 km, twelve towns.
    ADAC_XL(200, 770, new Frame(51.2, 7.2, 110, 110), 12),
    /// A country: 1,600 units, 4,000 requests, 560 × 680 km, seventy towns.
    NATIONAL(1600, 4000, new Frame(51.1, 10.2, 280, 340), 70);

    private final int units;
    private final int requests;
    private final Frame frame;
    private final int towns;

    Family(int units, int requests, Frame frame, int towns) {
        this.units = units;
        this.requests = requests;
        this.frame = frame;
        this.towns = towns;
    }

    /// As it is written on the command line.
    public String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The family that is written so.
    public static Optional<Family> spelled(String spelling) {
        return Arrays.stream(values())
                .filter(family -> family.spelling().equals(spelling))
                .findFirst();
    }

    /// All spellings.
    public static List<String> spellings() {
        return Arrays.stream(values()).map(Family::spelling).toList();
    }

    int units() {
        return units;
    }

    int requests() {
        return requests;
    }

    Fleet fleet() {
        return this == ALPINE ? Fleet.ALPINE : Fleet.FLAT;
    }

    List<Work> work() {
        return this == ALPINE ? Work.inTheAlps() : Work.inFlatLand();
    }

    Landscape landscape(Chance chance) {
        return new Landscape(frame, this == ALPINE ? new Valleys(frame, chance) : new Towns(frame, towns, chance));
    }
}
