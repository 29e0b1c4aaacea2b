package onward.intake.reporting.store;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The ids that begin as somebody typed: all from the first to the last. They are found by the order of the ids and
/// need not be in the text that is searched, where their random letters would take more room than everything else.
record IdBeginnings(UUID first, UUID last) {
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{4,32}");
    private static final int DIGITS = 32;

    /// Empty when no id begins so, or nearly every search would find some.
    static Optional<IdBeginnings> of(String normal) {
        return BEGINNING.matcher(normal).matches()
                ? Optional.of(new IdBeginnings(filled(normal, "0"), filled(normal, "f")))
                : Optional.empty();
    }

    private static UUID filled(String beginning, String digit) {
        var all = beginning + digit.repeat(DIGITS - beginning.length());
        return new UUID(Long.parseUnsignedLong(all, 0, 16, 16), Long.parseUnsignedLong(all, 16, DIGITS, 16));
    }
}
