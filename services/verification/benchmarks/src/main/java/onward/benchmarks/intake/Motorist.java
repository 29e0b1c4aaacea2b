package onward.benchmarks.intake;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody who stood at the roadside once, each with a name, phone, car and place of their own.
record Motorist(UUID id, String name, String phone, String plate, String vin, double lon, double lat, String place) {
    private static final String VIN_DIGITS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int LETTERS = 26;

    static Motorist next(Random random, int number) {
        var vin = new StringBuilder("JTJ");
        for (int i = 0; i < 14; i++) {
            vin.append(VIN_DIGITS.charAt(random.nextInt(VIN_DIGITS.length())));
        }
        return new Motorist(
                new UUID(random.nextLong(), random.nextLong()),
                Names.next(random),
                "+336%08d".formatted(10_000_000 + number * 7L),
                "%s-%03d-%s".formatted(letters(random), random.nextInt(1_000), letters(random)),
                vin.toString(),
                5.6 + random.nextDouble() * 1.6,
                45.0 + random.nextDouble() * 1.3,
                Roadside.next(random));
    }

    String familyName() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /// The text by which intake finds the incident, in the form that it keeps.
    String searchText() {
        return Stream.of(name, phone, plate, vin, "RX 450h", place, "Geneva airport", "stopped, smell of burning")
                .map(Motorist::normal)
                .collect(joining(" "));
    }

    String plateKey() {
        return plate.replace("-", "");
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String letters(Random random) {
        return "%c%c".formatted((char) ('A' + random.nextInt(LETTERS)), (char) ('A' + random.nextInt(LETTERS)));
    }
}
