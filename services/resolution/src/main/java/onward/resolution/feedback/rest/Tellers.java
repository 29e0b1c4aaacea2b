package onward.resolution.feedback.rest;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.link.AdmitCustomer;
import onward.web.Caller;
import onward.web.Role;
import org.jspecify.annotations.Nullable;

/// Who may tell what a customer said: the customer, by their link, or staff who talked to them.
@RequestScoped
class Tellers {
    private static final Set<Role> STAFF = EnumSet.of(Role.AGENT, Role.CARE, Role.SUPERVISOR);

    private final AdmitCustomer admitCustomer;
    private final SecurityIdentity identity;
    private final Caller caller;

    Tellers(AdmitCustomer admitCustomer, SecurityIdentity identity, Caller caller) {
        this.admitCustomer = admitCustomer;
        this.identity = identity;
        this.caller = caller;
    }

    /// Somebody who tells it, and whose incidents they may see.
    record Teller(By by, Predicate<String> seesBrand) {}

    Teller teller(IncidentId incidentId, @Nullable String token) {
        if (token != null) {
            return new Teller(admitCustomer.admit(incidentId, token), brand -> true);
        }
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        if (STAFF.stream().noneMatch(caller::is)) {
            throw new ForbiddenException();
        }
        return new Teller(caller.by(), caller::seesBrand);
    }
}
