package onward.web.idempotency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import onward.web.Problem;
import onward.web.ProblemType;

/// What makes two requests the same one: who asks for what under which key; and the fingerprint of what they sent.
record KeyedRequest(String scope, String key, byte[] hash) {
    private static final int LONGEST_KEY = 255;

    /// @throws onward.web.ProblemException 422 when the key isn't 1 to 255 printable characters
    static KeyedRequest of(String scope, String key, byte[] body) {
        if (key.isEmpty()
                || key.length() > LONGEST_KEY
                || !key.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            throw Problem.of(ProblemType.INVALID, "Idempotency-Key: 1 to 255 printable characters are expected.")
                    .exception();
        }
        return new KeyedRequest(scope, key, sha256(body));
    }

    boolean isSameAs(byte[] otherHash) {
        return Arrays.equals(hash, otherHash);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256.", impossible);
        }
    }

    static Problem mismatch() {
        return Problem.of(
                ProblemType.IDEMPOTENCY_MISMATCH,
                "This Idempotency-Key was used for another body within the last 24 hours; use a new key.");
    }
}
