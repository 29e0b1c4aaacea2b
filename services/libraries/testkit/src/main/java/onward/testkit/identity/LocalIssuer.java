package onward.testkit.identity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// Vouches for demo users on one machine. Only the local profile believes this issuer.
public final class LocalIssuer {
    public static final String NAME = "onward-local";
    private static final int KEY_BITS = 2048;
    private static final Base64.Encoder PEM_LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final String name;
    private final RSAPrivateCrtKey key;

    private LocalIssuer(String name, RSAPrivateCrtKey key) {
        this.name = name;
        this.key = key;
    }

    /// The same under another name, for a service that is told to believe that one.
    public LocalIssuer named(String name) {
        return new LocalIssuer(name, key);
    }

    public static LocalIssuer withNewKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return of(generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA.", e);
        }
    }

    /// @throws IllegalArgumentException when the text is not a private RSA key in PEM form (PKCS 8)
    public static LocalIssuer withKey(String privateKeyPem) {
        try {
            var bytes = Base64.getMimeDecoder().decode(privateKeyPem.replaceAll("-----[A-Z ]+-----", ""));
            return of(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is not a private RSA key in PEM form.", e);
        }
    }

    public String privateKeyPem() {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    public String publicKeyPem() {
        try {
            var spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return pem(
                    "PUBLIC KEY",
                    KeyFactory.getInstance("RSA").generatePublic(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA.", e);
        }
    }

    /// A bearer token (JWT, RS256) for a demo user, valid from now on for that long.
    public String tokenFor(DemoUser user, Duration validity) {
        return tokenFor(user, List.of("*"), validity);
    }

    /// The same for somebody who sees only certain brands.
    public String tokenFor(DemoUser user, List<String> brands, Duration validity) {
        var now = Instant.now();
        var claims = JsonNodeFactory.instance
                .objectNode()
                .put("iss", name)
                .put("sub", user.name())
                .put("upn", user.name())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(validity).getEpochSecond())
                .put("jti", UUID.randomUUID().toString());
        user.roles().stream().sorted().forEach(claims.putArray("groups")::add);
        brands.forEach(claims.putArray("brands")::add);
        var signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims.toString());
        return signed + "." + BASE64_URL.encodeToString(signature(signed));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK can't sign with RSA.", e);
        }
    }

    private static String part(String json) {
        return BASE64_URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalIssuer of(PrivateKey key) {
        return new LocalIssuer(NAME, (RSAPrivateCrtKey) key);
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, PEM_LINES.encodeToString(content), kind);
    }
}
