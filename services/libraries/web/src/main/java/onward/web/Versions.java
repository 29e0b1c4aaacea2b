package onward.web;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keeps two people from overwriting each other: a version goes out as `ETag` and must come back as `If-Match`.
public final class Versions {
    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /// Asserts that the caller has seen the current version. `*` stands for whichever there is.
    ///
    /// @throws ProblemException 428 without a header, 412 when it names other versions only
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                            ProblemType.VERSION_REQUIRED,
                            "Send the ETag of the version that you have seen as If-Match, here \"%d\"."
                                    .formatted(version))
                    .exception();
        }
        if (!matches(ifMatch, version)) {
            throw Problem.of(
                            ProblemType.VERSION_CONFLICT,
                            "It has changed since you read it: it is at version \"%d\" now. Read it again and decide anew."
                                    .formatted(version))
                    .exception();
        }
    }

    private static boolean matches(String ifMatch, long version) {
        var current = "\"%d\"".formatted(version);
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current));
    }
}
