package onward.dispatch.promise.domain;

import onward.contracts.dispatch.PromiseBroken;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseRenewed;

/// Puts a promise's change into the published language.
public final class PromiseAnnouncer {
    private PromiseAnnouncer() {}

    public static PromiseEvent event(Promise.Change change) {
        var incident = change.promise().word().incident();
        var facts = change.promise().facts();
        var by = change.by();
        return switch (change.promise()) {
            case Promise.Made made -> new PromiseMade(incident, facts, by);
            case Promise.Renewed renewed -> new PromiseRenewed(incident, facts, by);
            case Promise.Kept kept -> new PromiseKept(incident, facts, by);
            case Promise.Broken broken -> new PromiseBroken(incident, facts, by);
            case Promise.CalledOff off -> new PromiseCalledOff(incident, facts, off.reason(), by);
        };
    }
}
