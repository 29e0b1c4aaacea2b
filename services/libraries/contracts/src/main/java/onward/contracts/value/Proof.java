package onward.contracts.value;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.Scalar;
import org.jspecify.annotations.Nullable;

/// By what a hand-over or a boarding can be shown: the reference of a photo, the odometer in kilometres, the
/// reference of a signature, how many people boarded, the code that they said, and words. Written
/// `photo: photos/17; odometer: 48211 km; signature: signatures/9; people: 4; code: 4711; note: a scratch`, each part
/// only if it is there, or just words.
public record Proof(
        @Nullable String note,
        @Nullable String photo,
        @Nullable Integer odometerKm,
        @Nullable String signature,
        @Nullable Integer people,
        @Nullable String boardingCode)
        implements Scalar {
    private static final int LONGEST = 2000;

    public Proof {
        requireReference("photo", photo);
        requireReference("signature", signature);
        requireReference("boardingCode", boardingCode);
        requireCount("odometerKm", odometerKm);
        requireCount("people", people);
        if (note != null && note.length() > LONGEST) {
            throw new IllegalArgumentException("At most %d characters are expected.".formatted(LONGEST));
        }
    }

    public static Proof inWords(String note) {
        return new Proof(note, null, null, null, null, null);
    }

    /// Whatever is not of the form is words.
    public static Proof parse(String text) {
        return ProofForm.read(text);
    }

    public boolean isEmpty() {
        return toString().isEmpty();
    }

    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        add(parts, "photo: %s", photo);
        add(parts, "odometer: %s km", odometerKm);
        add(parts, "signature: %s", signature);
        add(parts, "people: %s", people);
        add(parts, "code: %s", boardingCode);
        add(parts, parts.isEmpty() ? "%s" : "note: %s", note);
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String form, @Nullable Object part) {
        if (part != null) {
            parts.add(form.formatted(part));
        }
    }

    private static void requireReference(String name, @Nullable String text) {
        if (text != null && (text.isBlank() || text.contains(";") || text.length() > LONGEST)) {
            throw new IllegalArgumentException(
                    "%s: 1 to %d characters without a semicolon are expected.".formatted(name, LONGEST));
        }
    }

    private static void requireCount(String name, @Nullable Integer count) {
        if (count != null && (count < 0 || count > 999_999_999)) {
            throw new IllegalArgumentException("%s: a number from 0 to 999999999 is expected.".formatted(name));
        }
    }
}
