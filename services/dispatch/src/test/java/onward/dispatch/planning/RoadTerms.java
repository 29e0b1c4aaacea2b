package onward.dispatch.planning;

import java.time.Duration;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.Urgency;
import onward.dispatch.planning.domain.PlanningTerms;

/// The terms by which the area along the road is planned.
final class RoadTerms implements PlanningTerms {
    @Override
    public Duration targetResponse() {
        return Duration.ofMinutes(45);
    }

    @Override
    public double hourOfLateness(ItineraryKind itinerary, Urgency urgency) {
        return urgency == Urgency.HIGH ? 180 : 90;
    }

    @Override
    public double overtimeFactor() {
        return 1.5;
    }

    @Override
    public double changeCost() {
        return 15;
    }

    @Override
    public Duration horizon() {
        return Duration.ofHours(8);
    }

    @Override
    public double declineChance() {
        return 0.2;
    }

    @Override
    public Duration carrying(ResponderKind kind, double metres) {
        return Duration.ofSeconds(Math.round(metres * 1.3 / (50 / 3.6)));
    }
}
