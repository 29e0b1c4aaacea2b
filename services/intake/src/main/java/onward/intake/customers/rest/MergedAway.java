package onward.intake.customers.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.web.Problem;
import onward.web.ProblemType;

/// The answer to whoever wants to change a record that was merged into another.
final class MergedAway {
    private MergedAway() {}

    static Response problem(CustomerId into) {
        return Problem.of(
                        ProblemType.ILLEGAL_TRANSITION,
                        "The customer was merged into %s; change that one.".formatted(into))
                .allowed(List.of())
                .response();
    }
}
