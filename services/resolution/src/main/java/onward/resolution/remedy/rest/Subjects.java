package onward.resolution.remedy.rest;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.FindCase;
import onward.resolution.customer.FindCustomer;
import onward.resolution.remedy.domain.Subject;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Finds for whom a remedy is. What intake took down a moment ago may still be on its way here, so an unknown one is
/// looked for again for a short while before it is refused.
@RequestScoped
class Subjects {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FindCase findCase;
    private final FindCustomer findCustomer;
    private final Caller caller;

    Subjects(FindCase findCase, FindCustomer findCustomer, Caller caller) {
        this.findCase = findCase;
        this.findCustomer = findCustomer;
        this.caller = caller;
    }

    /// @throws onward.web.ProblemException 422 when there is none, or none that the caller may see
    Subject find(@Nullable IncidentId incident, @Nullable CustomerId customer) {
        if (incident != null) {
            var brand = patiently(() -> findCase.find(incident, caller::seesBrand)
                    .map(filed -> filed.careCase().file().brand()));
            return new Subject(incident, customer, brand.orElseThrow(() -> unknown("incidentId", incident)));
        }
        if (customer != null) {
            var brand = patiently(() -> findCustomer.brand(customer, caller::seesBrand));
            return new Subject(null, customer, brand.orElseThrow(() -> unknown("customerId", customer)));
        }
        throw Problem.of(ProblemType.INVALID, "A remedy is for an incident or for a customer.")
                .error("/incidentId", "An incident or a customerId is expected.")
                .exception();
    }

    private static Optional<String> patiently(Supplier<Optional<String>> look) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var found = look.get();
        while (found.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE.toNanos());
            found = look.get();
        }
        return found;
    }

    private static RuntimeException unknown(String field, Object id) {
        return Problem.of(ProblemType.INVALID, "%s %s is not known.".formatted(field, id))
                .error("/" + field, "One that is known is expected; there is no %s.".formatted(id))
                .exception();
    }
}
