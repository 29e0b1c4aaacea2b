package onward.resolution.casefile.domain;

import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationType;

/// What has just happened to a case, with the case as it stands after it.
public sealed interface CaseEvent {
    CareCase after();

    record Opened(CareCase after) implements CaseEvent {}

    record ObligationsChanged(CareCase after) implements CaseEvent {}

    record ObligationFulfilled(ObligationType type, CareCase after) implements CaseEvent {}

    record DueSoon(ObligationType type, CareCase after) implements CaseEvent {}

    record Overdue(ObligationType type, CareCase after) implements CaseEvent {}

    record CustodyChanged(CustodyFacts custody, CareCase after) implements CaseEvent {}

    record BecameResolved(CareCase after) implements CaseEvent {}

    record BecameSettled(CareCase after) implements CaseEvent {}

    record Reopened(String reason, CareCase after) implements CaseEvent {}
}
