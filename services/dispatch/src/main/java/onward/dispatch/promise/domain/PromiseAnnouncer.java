package onward.dispatch.promise.domain;

import java.util.Optional;
import onward.contracts.dispatch.PromiseBroken;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseRenewed;

/// Puts a promise's change into the published language. A dropped one is not told.
public final class PromiseAnnouncer {
    private PromiseAnnouncer() {}

    public static Optional<PromiseEvent> event(Promise.Change change) {
        var incident = change.promise().word().incident();
        var by = change.by();
        return change.promise().facts().map(facts -> switch (facts.state()) {
            case MADE -> new PromiseMade(incident, facts, by);
            case RENEWED -> new PromiseRenewed(incident, facts, by);
            case KEPT -> new PromiseKept(incident, facts, by);
            case BROKEN -> new PromiseBroken(incident, facts, by);
        });
    }
}
