package onward.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A fleet spread over the western Alps, registered for the measurement and taken off duty after it.
final class Fleet {
    private static final String RESPONDER = """
        {"kind":"%s","name":"Benchmark unit %d",%s
         "home":{"type":"Point","coordinates":[%.5f,%.5f]},"position":{"type":"Point","coordinates":[%.5f,%.5f]},
         "shift":{"on":%b}}\
        """;

    private final Doors supervisor;
    private final String dispatch;
    private final int size;
    private final List<String> kinds;
    private final String name;
    private final @Nullable String able;

    /// Patrols.
    Fleet(Doors supervisor, String dispatch, int size) {
        this(supervisor, dispatch, size, List.of("PATROL"));
    }

    /// Of these kinds, in turn.
    Fleet(Doors supervisor, String dispatch, int size, List<String> kinds) {
        this(supervisor, dispatch, size, kinds, "benchmark-unit-", null);
    }

    private Fleet(Doors supervisor, String dispatch, int size, List<String> kinds, String name, @Nullable String able) {
        this.kinds = kinds;
        this.supervisor = supervisor;
        this.dispatch = dispatch;
        this.size = size;
        this.name = name;
        this.able = able;
    }

    /// Patrols that open locks and nothing else.
    static Fleet ofLocksmiths(Doors supervisor, String dispatch, int size) {
        return new Fleet(
                supervisor,
                dispatch,
                size,
                List.of("PATROL"),
                "benchmark-locksmith-",
                "\"capabilities\":[\"LOCKSMITH\"],");
    }

    void comeOnDuty() throws IOException, InterruptedException {
        write(true);
    }

    void goOffDuty() throws IOException, InterruptedException {
        write(false);
    }

    private void write(boolean onDuty) throws IOException, InterruptedException {
        var places = new Random(1);
        for (int number = 1; number <= size; number++) {
            double lon = Area.lon(places);
            double lat = Area.lat(places);
            var url = "%s/v1/responders/%s".formatted(dispatch, name + number);
            var kind = kinds.get(number % kinds.size());
            supervisor.putOver(
                    url,
                    String.format(
                            Locale.ROOT,
                            RESPONDER,
                            kind,
                            number,
                            able == null ? able(kind) : able,
                            lon,
                            lat,
                            lon,
                            lat,
                            onDuty));
        }
    }

    static String id(int number) {
        return "benchmark-unit-" + number;
    }

    /// What is more than usual for the kind, or less.
    private static String able(String kind) {
        return switch (kind) {
            case "PATROL" ->
                "\"capabilities\":[\"TOOLS_BASIC\",\"DIAGNOSTICS\",\"BATTERY_STOCK\",\"TYRE_KIT\"],\"stackSize\":4,";
            case "HELICOPTER" -> "\"capabilities\":[\"HELICOPTER\",\"SEATS(5)\",\"NIGHT_FLIGHT\"],";
            default -> "";
        };
    }

    /// Where the demo brand's fleet works: the western Alps, in degrees.
    static final class Area {
        private static final double WEST = 5.6;
        private static final double EAST = 7.2;
        private static final double SOUTH = 45.0;
        private static final double NORTH = 46.3;

        private Area() {}

        static double lon(Random places) {
            return WEST + places.nextDouble() * (EAST - WEST);
        }

        static double lat(Random places) {
            return SOUTH + places.nextDouble() * (NORTH - SOUTH);
        }
    }
}
