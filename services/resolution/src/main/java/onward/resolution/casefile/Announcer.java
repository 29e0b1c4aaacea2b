package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.resolution.CareCaseEvent;
import onward.contracts.resolution.CaseCustodyChanged;
import onward.contracts.resolution.CaseObligationDueSoon;
import onward.contracts.resolution.CaseObligationFulfilled;
import onward.contracts.resolution.CaseObligationOverdue;
import onward.contracts.resolution.CaseObligationsChanged;
import onward.contracts.resolution.CaseOpened;
import onward.contracts.resolution.CaseReopened;
import onward.contracts.resolution.CaseResolved;
import onward.contracts.resolution.CaseSettled;
import onward.contracts.value.By;
import onward.messaging.Outbox;
import onward.resolution.casefile.domain.CaseEvent;

/// Tells the other services what happens to a case.
@ApplicationScoped
public class Announcer {
    private final Outbox outbox;
    private final TimeToMobility timeToMobility;

    Announcer(Outbox outbox, TimeToMobility timeToMobility) {
        this.outbox = outbox;
        this.timeToMobility = timeToMobility;
    }

    public void announce(CaseEvent event, By by) {
        outbox.append(contractEvent(event, by));
        timeToMobility.follow(event);
    }

    private static CareCaseEvent contractEvent(CaseEvent event, By by) {
        var incidentId = event.after().file().incidentId();
        var facts = event.after().facts();
        return switch (event) {
            case CaseEvent.Opened opened -> new CaseOpened(incidentId, facts, by);
            case CaseEvent.ObligationsChanged changed -> new CaseObligationsChanged(incidentId, facts, by);
            case CaseEvent.ObligationFulfilled fulfilled ->
                new CaseObligationFulfilled(incidentId, fulfilled.type(), facts, by);
            case CaseEvent.DueSoon soon -> new CaseObligationDueSoon(incidentId, soon.type(), facts, by);
            case CaseEvent.Overdue late -> new CaseObligationOverdue(incidentId, late.type(), facts, by);
            case CaseEvent.CustodyChanged changed -> new CaseCustodyChanged(incidentId, changed.custody(), facts, by);
            case CaseEvent.BecameResolved resolved -> new CaseResolved(incidentId, facts, by);
            case CaseEvent.BecameSettled settled -> new CaseSettled(incidentId, facts, by);
            case CaseEvent.Reopened reopened -> new CaseReopened(incidentId, reopened.reason(), facts, by);
        };
    }
}
