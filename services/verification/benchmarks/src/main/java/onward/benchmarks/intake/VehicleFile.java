package onward.benchmarks.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/// A file of vehicles and their cover as it is written: never whole in memory. One line in a thousand can't be so.
final class VehicleFile extends InputStream {
    private static final String HEADER =
            "vin,brand,plate,plateCountry,model,propulsion,cover,coverFrom,coverUntil,claimsPerYear";
    private static final String OWNER_COLUMNS = ",customer,customerName,customerPhone";
    private static final int REFUSED_EACH = 1_000;
    private static final int LETTERS = 26;

    private final long lines;
    private final boolean withOwners;
    private long line;
    private byte[] current;
    private int at;

    VehicleFile(long lines, boolean withOwners) {
        this.lines = lines;
        this.withOwners = withOwners;
        current = (HEADER + (withOwners ? OWNER_COLUMNS : "") + "\n").getBytes(UTF_8);
    }

    /// How many of so many lines are refused.
    static long refused(long lines) {
        return lines / REFUSED_EACH;
    }

    @Override
    public int read() {
        if (at == current.length && !advance()) {
            return -1;
        }
        return current[at++];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == current.length && !advance()) {
            return -1;
        }
        int some = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean advance() {
        if (line == lines) {
            return false;
        }
        line++;
        current = text(line).getBytes(UTF_8);
        at = 0;
        return true;
    }

    private String text(long number) {
        var vin = number % REFUSED_EACH == 0 ? "NO-VIN" : "JTJBARBZ8%08d".formatted(number);
        var plate = "%s-%03d-%s".formatted(letters(number / 1_000), number % 1_000, letters(number / 676_000));
        var vehicle = vin + ",lexus," + plate + ",FR,RX 450h,HYBRID,FULL,2026-01-01,2028-12-31,4";
        return vehicle
                + (withOwners ? ",owner-%d,Marie Dubois,+336%08d".formatted(number, 10_000_000 + number) : "")
                + "\n";
    }

    private static String letters(long number) {
        return "%c%c".formatted((char) ('A' + number / LETTERS % LETTERS), (char) ('A' + number % LETTERS));
    }
}
