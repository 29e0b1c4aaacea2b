package onward.local.demodata;

import java.util.ArrayList;
import java.util.List;

/// Eight helicopters, one of the staff with a car of their own, and twenty each of patrols, tow trucks, couriers and
/// taxis, one in each town.
final class DemoFleet {
    private static final List<String> FLIES =
            List.of("HELICOPTER", "NIGHT_FLIGHT", "SEATS(5)", "CHILD_SEATS(2)", "LANGUAGE(fr)", "LANGUAGE(en)");
    private static final List<String> REPAIRS = List.of(
            "TOOLS_BASIC",
            "DIAGNOSTICS",
            "BATTERY_STOCK",
            "TYRE_KIT",
            "LOCKSMITH",
            "EV_HIGH_VOLTAGE",
            "EV_CHARGER",
            "WINCH");
    private static final List<String> TOWS =
            List.of("FLATBED", "WHEEL_LIFT", "WINCH", "LOW_CLEARANCE", "HEAVY", "TOOLS_BASIC", "SEATS(6)");
    private static final List<String> BRINGS_CARS = List.of(
            "CAR_CLASS(COMPACT)", "CAR_CLASS(SEDAN)", "CAR_CLASS(SUV)", "CAR_CLASS(VAN)", "SEATS(7)", "CHILD_SEATS(3)");
    private static final List<String> DRIVES = List.of("SEATS(7)", "CHILD_SEATS(3)", "WHEELCHAIR", "LANGUAGE(fr)");

    private DemoFleet() {}

    static List<FleetMember> everybody() {
        var fleet = new ArrayList<FleetMember>();
        for (var port : Heliport.values()) {
            fleet.add(new FleetMember(
                    "heli-" + (port.ordinal() + 1),
                    "HELICOPTER",
                    "Helicopter " + port.label(),
                    port.lon(),
                    port.lat(),
                    FLIES));
        }
        var annecy = Town.ANNECY;
        fleet.add(new FleetMember(
                "staff", "STAFF", "Staff on the road near Annecy", annecy.lon(), annecy.lat(), List.of()));
        for (var town : Town.values()) {
            var number = town.ordinal() + 1;
            fleet.add(member("patrol-" + number, "PATROL", "Patrol " + town.label(), town, 0.004, REPAIRS));
            fleet.add(member("tow-" + number, "TOW_TRUCK", "Tow truck " + town.label(), town, 0.008, TOWS));
            fleet.add(member("courier-" + number, "COURIER", "Courier " + town.label(), town, -0.004, BRINGS_CARS));
            fleet.add(member("taxi-" + number, "TAXI", "Taxi " + town.label(), town, -0.008, DRIVES));
        }
        return fleet;
    }

    /// The kinds stand a few hundred metres apart, so that no two of them have the same way.
    private static FleetMember member(
            String id, String kind, String name, Town town, double eastOfCentre, List<String> capabilities) {
        return new FleetMember(id, kind, name, town.lon() + eastOfCentre, town.lat(), capabilities);
    }
}
