package onward.resolution.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import onward.contracts.id.IncidentId;
import onward.resolution.ResolutionConfig;

/// Signs what opens one incident to its customer until a time: that time in seconds, and the first half of an
/// HMAC-SHA256 over incident and time. Short, since it travels in text messages. The first key signs; all of them
/// open, so that keys can be changed while links are out.
@ApplicationScoped
class SignedLinks {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;

    private final List<String> keys;

    @Inject
    SignedLinks(ResolutionConfig config) {
        this(config.links().keys());
    }

    SignedLinks(List<String> keys) {
        this.keys = keys;
    }

    /// What a token says.
    sealed interface Reading {
        record Valid() implements Reading {}

        record Lapsed(Instant at) implements Reading {}

        record Forged() implements Reading {}
    }

    String sign(IncidentId incidentId, Instant expiresAt) {
        var seconds = expiresAt.getEpochSecond();
        var signature = signature(keys.getFirst(), incidentId, seconds);
        var token = ByteBuffer.allocate(Long.BYTES + SIGNATURE_BYTES)
                .putLong(seconds)
                .put(signature);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    Reading read(IncidentId incidentId, String token, Instant now) {
        var bytes = bytes(token);
        if (bytes.length != Long.BYTES + SIGNATURE_BYTES) {
            return new Reading.Forged();
        }
        var seconds = ByteBuffer.wrap(bytes).getLong();
        var signature = Arrays.copyOfRange(bytes, Long.BYTES, bytes.length);
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(signature, signature(key, incidentId, seconds)))) {
            return new Reading.Forged();
        }
        var expiresAt = Instant.ofEpochSecond(seconds);
        return now.isBefore(expiresAt) ? new Reading.Valid() : new Reading.Lapsed(expiresAt);
    }

    private static byte[] bytes(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException noToken) {
            return new byte[0];
        }
    }

    private static byte[] signature(String key, IncidentId incidentId, long seconds) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            mac.update(incidentId.toString().getBytes(UTF_8));
            return Arrays.copyOf(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(seconds).array()), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256.", impossible);
        }
    }
}
