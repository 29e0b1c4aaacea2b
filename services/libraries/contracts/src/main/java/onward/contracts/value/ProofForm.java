package onward.contracts.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The form in which a [Proof] is written.
final class ProofForm {
    private static final Pattern FORM = Pattern.compile(
            "(?:photo: ([^;]+)(?:; |$))?(?:odometer: (\\d{1,9}) km(?:; |$))?(?:signature: ([^;]+)(?:; |$))?"
                    + "(?:people: (\\d{1,9})(?:; |$))?(?:code: ([^;]+)(?:; |$))?(?:note: (.+))?",
            Pattern.DOTALL);

    private ProofForm() {}

    static Proof read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? new Proof(
                        parts.group(6),
                        parts.group(1),
                        count(parts.group(2)),
                        parts.group(3),
                        count(parts.group(4)),
                        parts.group(5))
                : Proof.inWords(text);
    }

    private static @Nullable Integer count(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
