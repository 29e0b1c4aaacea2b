package onward.dispatch.job.domain;

import java.time.Instant;
import onward.contracts.id.ResponderId;

/// Who does a job, when they expect to be there, and whether an agent has to agree to that time.
public record Assignment(ResponderId responder, Instant eta, EtaConfirmation confirmation) {
    public Assignment at(Instant newEta, EtaConfirmation newConfirmation) {
        return new Assignment(responder, newEta, newConfirmation);
    }

    public Assignment confirmed() {
        return new Assignment(responder, eta, EtaConfirmation.GIVEN);
    }
}
