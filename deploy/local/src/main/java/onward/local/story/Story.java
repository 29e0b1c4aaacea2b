package onward.local.story;

import java.time.Duration;

/// The story of one incident, played through the public interfaces only.
public enum Story {
    /// A family above Val d'Isère is flown to the airport; a replacement car waits; their own is fetched when the road
    /// opens.
    ALPS {
        @Override
        void play(Cast cast) {
            cast.report(Stranded.aboveValDIsere(), "HELICOPTER_PICKUP");
            var helicopter = cast.offered("AIR_TRANSPORT");
            cast.accepts(helicopter, minutes(20));
            var courier = cast.offered("REPLACEMENT_CAR_DELIVERY");
            cast.accepts(courier, minutes(25));
            cast.reports(helicopter, "EN_ROUTE", minutes(5));
            cast.awaitIncident("IN_PROGRESS");
            cast.reports(courier, "EN_ROUTE", minutes(1));
            cast.reports(helicopter, "ON_SCENE", minutes(15));
            cast.reports(helicopter, "TRANSPORTING", minutes(10));
            cast.tellTimeToMobility();
            cast.reports(courier, "ON_SCENE", minutes(5));
            cast.reports(helicopter, "AT_DESTINATION", minutes(25));
            cast.reports(helicopter, "COMPLETED", minutes(3));
            cast.reports(courier, "COMPLETED", minutes(15));
            cast.telling().says("agent", "hears that the road is open");
            cast.callCentre().hearsThatTheRoadIsOpen(cast.incident());
            tow(cast);
            bringBack(cast);
        }
    },
    /// The gearbox fails on the motorway; a courier brings a replacement car; the car is towed, repaired and returned.
    REPLACEMENT {
        @Override
        void play(Cast cast) {
            cast.report(Stranded.onTheMotorway(), "REPLACEMENT_CAR");
            var courier = cast.offered("REPLACEMENT_CAR_DELIVERY");
            cast.accepts(courier, minutes(20));
            cast.reports(courier, "EN_ROUTE", minutes(2));
            cast.awaitIncident("IN_PROGRESS");
            cast.reports(courier, "ON_SCENE", minutes(20));
            cast.reports(courier, "COMPLETED", minutes(15));
            cast.tellTimeToMobility();
            tow(cast);
            bringBack(cast);
        }
    };

    abstract void play(Cast cast);

    private static void tow(Cast cast) {
        var truck = cast.offered("TOW");
        cast.accepts(truck, minutes(40));
        cast.reports(truck, "EN_ROUTE", minutes(2));
        cast.reports(truck, "ON_SCENE", minutes(40));
        cast.reports(truck, "TRANSPORTING", minutes(25));
        cast.reports(truck, "AT_DESTINATION", minutes(45));
        cast.reports(truck, "COMPLETED", minutes(10));
        cast.awaitIncident("RESOLVED");
    }

    private static void bringBack(Cast cast) {
        cast.telling().says("workshop", "has repaired the car");
        cast.callCentre().hearsFromTheWorkshopThatTheCarIsReady(cast.incident());
        var courier = cast.offered("VEHICLE_RETURN");
        cast.accepts(courier, minutes(60));
        cast.reports(courier, "EN_ROUTE", minutes(10));
        cast.reports(courier, "ON_SCENE", minutes(15));
        cast.reports(courier, "TRANSPORTING", minutes(10));
        cast.reports(courier, "AT_DESTINATION", minutes(60));
        cast.reports(courier, "COMPLETED", minutes(10));
        cast.telling().says("customer", "has the car back, gives back the replacement, and says thank you: 10 of 10");
        cast.callCentre().hearsHowItWas(cast.incident(), 10, "Thank you!");
        cast.awaitIncident("CLOSED");
        cast.tellTimeline();
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
