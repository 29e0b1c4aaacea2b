package onward.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is at the door, as their bearer token says.
@RequestScoped
public class Caller {
    private static final String CREW_PREFIX = "crew:";
    private static final String EVERY_BRAND = "*";
    private static final String NO_BRAND_YET = "unassigned";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The token's subject: `agent`, or `crew:heli-1` for a crew.
    public String id() {
        var subject = token().map(JsonWebToken::getSubject).orElse(null);
        return subject == null ? name() : subject;
    }

    private String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    /// The caller as the actor of an event, without a time of their own.
    public By by() {
        return By.actor(id());
    }

    public Set<Role> roles() {
        return identity.getRoles().stream()
                .map(Role::ofGroup)
                .flatMap(Optional::stream)
                .collect(toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return identity.hasRole(role.group());
    }

    /// Whether the caller may see what belongs to a brand. What belongs to no brand yet is for every agent.
    public boolean seesBrand(String brand) {
        if (brand.equals(NO_BRAND_YET) && (is(Role.AGENT) || is(Role.SUPERVISOR))) {
            return true;
        }
        var brands = brands();
        return brands.contains(EVERY_BRAND) || brands.contains(brand);
    }

    /// The brands of the token's `brands`; `*` stands for all of them.
    public List<String> brands() {
        Object claim = token().map(jwt -> jwt.<Object>getClaim("brands")).orElse(List.of());
        return claim instanceof Collection<?> several
                ? several.stream().map(Caller::text).toList()
                : List.of(text(claim));
    }

    private static String text(Object claim) {
        return claim instanceof JsonString json ? json.getString() : claim.toString();
    }

    /// The responder that a crew works for; null for everybody else.
    public @Nullable ResponderId responder() {
        var id = id();
        return is(Role.CREW) && id.startsWith(CREW_PREFIX) ? new ResponderId(id.substring(CREW_PREFIX.length())) : null;
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken jwt ? Optional.of(jwt) : Optional.empty();
    }
}
