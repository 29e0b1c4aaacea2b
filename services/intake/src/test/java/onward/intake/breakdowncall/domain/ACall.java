package onward.intake.breakdowncall.domain;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import onward.intake.breakdowncall.domain.MinimumSet.Delta;
import onward.intake.breakdowncall.domain.MinimumSet.Place;

/// A call as a vehicle makes it, for tests: each of another vehicle.
public final class ACall {
    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

    private ACall() {}

    /// Somebody pressed the button.
    public static MinimumSet byHand() {
        return of("WM9VDSVDSYA" + NUMBER.incrementAndGet(), false, false);
    }

    /// Something hit the car.
    public static MinimumSet byACrash() {
        return of("WM9VDSVDSYA" + NUMBER.incrementAndGet(), true, false);
    }

    public static MinimumSet forATest() {
        return of("WM9VDSVDSYA" + NUMBER.incrementAndGet(), true, true);
    }

    /// The test vector of the standard's annex.
    public static MinimumSet ofTheStandard() {
        return of("WM9VDSVDSYA123456", true, false);
    }

    public static MinimumSet of(String vin, boolean automatic, boolean test) {
        return new MinimumSet(
                1,
                new Control(automatic, test, true, VehicleClass.M1),
                vin,
                List.of(EnergyStore.GASOLINE, EnergyStore.ELECTRIC),
                123_456_789,
                new Place(173_881_200, 41_822_520),
                14,
                new Delta(10, -10),
                new Delta(10, -20),
                2);
    }

    /// The same event, told again.
    public static MinimumSet again(MinimumSet told, int messageId) {
        return new MinimumSet(
                messageId,
                told.control(),
                told.vin(),
                told.energyStores(),
                told.timestamp(),
                told.place(),
                told.direction(),
                told.recentlyAt(),
                told.beforeThatAt(),
                told.passengers());
    }

    public static MinimumSet at(MinimumSet told, Place place) {
        return new MinimumSet(
                told.messageId(),
                told.control(),
                told.vin(),
                told.energyStores(),
                told.timestamp(),
                place,
                told.direction(),
                told.recentlyAt(),
                told.beforeThatAt(),
                told.passengers());
    }
}
