package onward.resolution.figures;

import java.util.Arrays;
import java.util.Locale;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Reads one of several words from a query, in capitals or not, with `_` or `-`.
public final class Choice {
    private Choice() {}

    /// The word that is asked for, or the usual one.
    ///
    /// @throws onward.web.ProblemException 400 for another word
    public static <E extends Enum<E>> E of(String name, @Nullable String asked, Class<E> words, E usual) {
        if (asked == null) {
            return usual;
        }
        var wanted = asked.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.INVALID, "%s is no %s.".formatted(asked, name))
                        .status(400)
                        .error(
                                "/" + name,
                                "One of %s is expected.".formatted(Arrays.toString(words.getEnumConstants())))
                        .allowed(Arrays.asList(words.getEnumConstants()))
                        .exception());
    }
}
