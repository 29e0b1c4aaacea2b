package onward.intake.customers.store;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A plate as it is compared: `ga 123-bc` and `GA-123-BC` are one.
final class PlateKey {
    private PlateKey() {}

    static @Nullable String of(@Nullable String plate) {
        return plate == null ? null : plate.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
