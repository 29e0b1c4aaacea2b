package onward.benchmarks;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/// Reports of flat batteries all over the western Alps, each of another caller and another car. Not for several
/// threads.
public final class Reports {
    private static final String REPORT = """
        {"brand":"lexus","kind":"BREAKDOWN","contact":{"phone":"+336%08d"},
         "vehicle":{"plate":"%s","plateCountry":"FR","propulsion":"PETROL","wheelsTurn":true,"keysPresent":true},
         "location":{"position":{"type":"Point","coordinates":[%.5f,%.5f]},"roadAccess":"OPEN","safePlace":true},
         "fault":{"cause":"BATTERY"},"party":{"people":2}}\
        """;
    private static final String GENEVA = """
        {"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.1090,46.2381]}}}\
        """;
    private static final int NUMBERS = 90_000_000;
    private static final int LETTERS = 26;
    private static final int THOUSAND = 1_000;

    /// Of all reports of a run, whoever makes them.
    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis() % NUMBERS);

    private final Random places = new Random(2);

    /// One whose party wants to be somewhere, stranded in the middle of the area.
    String nextJourney() {
        return next().replace("\"cause\":\"BATTERY\"", "\"cause\":\"ENGINE\"")
                .replace(
                        "\"party\":{\"people\":2}",
                        "\"party\":{\"people\":4,\"children\":2,\"childSeats\":1,\"luggage\":3},\"journey\":" + GENEVA);
    }

    /// One whose key is in the locked car.
    String nextLockedOut() {
        return next().replace("\"cause\":\"BATTERY\"", "\"cause\":\"KEY_OR_LOCK\"");
    }

    public String next() {
        long unique = NUMBER.incrementAndGet();
        long series = unique / THOUSAND;
        var plate = "%s-%03d-%s".formatted(letters(series), unique % THOUSAND, letters(series / LETTERS / LETTERS));
        double lon = Fleet.Area.lon(places);
        double lat = Fleet.Area.lat(places);
        return String.format(Locale.ROOT, REPORT, unique % NUMBERS + NUMBERS / 9, plate, lon, lat);
    }

    private static String letters(long number) {
        return "%c%c".formatted((char) ('A' + number / LETTERS % LETTERS), (char) ('A' + number % LETTERS));
    }
}
