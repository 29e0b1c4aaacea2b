package onward.web.identity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwt.JwtClaims;

/// Who a token is about. A claim that the standard does not know, such as `brands`, is read as quickly as the
/// others: the principal that this one extends throws an exception and catches it each time.
class TokenPrincipal extends DefaultJWTCallerPrincipal {
    private static final Map<String, Claims> STANDARD =
            Arrays.stream(Claims.values()).collect(toUnmodifiableMap(Claims::name, claim -> claim));

    TokenPrincipal(String type, JwtClaims claims) {
        super(type, claims);
    }

    @Override
    protected Claims getClaimType(String name) {
        return STANDARD.getOrDefault(name, Claims.UNKNOWN);
    }
}
