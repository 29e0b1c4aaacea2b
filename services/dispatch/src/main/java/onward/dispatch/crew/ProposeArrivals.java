package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import onward.dispatch.crew.domain.Arrivals;

/// Asks crews that stand where their job is whether they have arrived: it is theirs to say so.
@ApplicationScoped
public class ProposeArrivals {
    private final Arrivals arrivals;
    private final AskWhetherArrived askWhetherArrived;

    ProposeArrivals(Arrivals arrivals, AskWhetherArrived askWhetherArrived) {
        this.arrivals = arrivals;
        this.askWhetherArrived = askWhetherArrived;
    }

    /// Looks once; each crew is asked in a transaction of its own.
    public void propose() {
        arrivals.seen().forEach(askWhetherArrived::ask);
    }
}
