package onward.web.identity;

import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.InstantSource;

/// Believes a token that was verified a moment ago without verifying its signature again, which costs more than many a
/// request. A token that has expired, and one whose key is no longer published, is found out within a minute.
@ApplicationScoped
@Alternative
@Priority(1)
public class KnownTokens extends JWTCallerPrincipalFactory {
    private final DefaultJWTTokenParser verifying = new DefaultJWTTokenParser();
    private final Remembered<Proof, JWTCallerPrincipal> verified = new Remembered<>(InstantSource.system());

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo trust) throws ParseException {
        var proof = new Proof(token, trust);
        var known = verified.get(proof);
        if (known != null) {
            return known;
        }
        var read = verifying.parse(token, trust);
        var type = read.getJoseObjects().getFirst().getHeader("typ");
        var principal = new TokenPrincipal(type, read.getJwtClaims());
        verified.put(proof, principal, principal.getExpirationTime());
        return principal;
    }

    /// A token, and the keys that it was verified by.
    private record Proof(String token, JWTAuthContextInfo trust) {}
}
