package onward.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.List;

/// A place in a list, as text that means nothing to whoever hands it back.
public final class Cursor {
    private static final String MARK = "c1";
    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /// @throws IllegalArgumentException when a part contains the unit separator U+001F
    public static String of(String... parts) {
        for (var part : parts) {
            if (part.contains(SEPARATOR)) {
                throw new IllegalArgumentException("A part of a cursor must not contain U+001F.");
            }
        }
        var text = MARK + SEPARATOR + String.join(SEPARATOR, parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /// The parts that [#of] was given.
    ///
    /// @throws ProblemException 400 when the text is none of ours
    public static List<String> parts(String cursor) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            var parts = List.of(UTF_8.newDecoder().decode(bytes).toString().split(SEPARATOR, -1));
            if (parts.getFirst().equals(MARK)) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            throw unknown();
        }
        throw unknown();
    }

    /// The parts that [#of] was given, exactly this many.
    ///
    /// @throws ProblemException 400 when the text is none of ours, or one of another list
    public static List<String> parts(String cursor, int count) {
        var parts = parts(cursor);
        if (parts.size() != count) {
            throw unknown();
        }
        return parts;
    }

    private static RuntimeException unknown() {
        return Problem.of(
                        ProblemType.INVALID,
                        "cursor is none that this list gave; send the `next` of a page, or none to begin.")
                .status(400)
                .exception();
    }
}
