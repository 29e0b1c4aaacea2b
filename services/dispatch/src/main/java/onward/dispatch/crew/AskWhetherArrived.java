package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.order.OrderArrivalProposed;
import onward.dispatch.crew.domain.Arrivals;
import onward.dispatch.crew.domain.CrewArrival;
import onward.dispatch.crew.domain.CrewOrders;
import onward.dispatch.incident.domain.Incidents;

/// Asks one crew whether it has arrived, once for a job.
@ApplicationScoped
public class AskWhetherArrived {
    private final Incidents incidents;
    private final Arrivals arrivals;
    private final CrewOrders crewOrders;

    AskWhetherArrived(Incidents incidents, Arrivals arrivals, CrewOrders crewOrders) {
        this.incidents = incidents;
        this.arrivals = arrivals;
        this.crewOrders = crewOrders;
    }

    @Transactional
    public void ask(CrewArrival arrival) {
        incidents.locked(arrival.incident());
        if (arrivals.proposed(arrival.job())) {
            crewOrders.tell(
                    new OrderArrivalProposed(arrival.responder(), arrival.job(), arrival.incident(), arrival.metres()));
        }
    }
}
