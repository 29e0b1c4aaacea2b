package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.Urgency;
import onward.dispatch.DispatchSettings;
import onward.dispatch.fleet.domain.Outfits;
import onward.dispatch.planning.domain.PlanningTerms;
import onward.planner.problem.Kind;

/// What counts how much, as configured.
@ApplicationScoped
class ConfiguredPlanningTerms implements PlanningTerms {
    private final DispatchSettings.Planning settings;
    private final Outfits outfits;

    ConfiguredPlanningTerms(DispatchSettings settings, Outfits outfits) {
        this.settings = settings.planning();
        this.outfits = outfits;
    }

    @Override
    public Duration targetResponse() {
        return settings.targetResponse();
    }

    @Override
    public double hourOfLateness(ItineraryKind itinerary, Urgency urgency) {
        var usual = switch (itinerary) {
            case PEOPLE -> settings.hourOfLatePeople();
            case VEHICLE -> settings.hourOfLateVehicle();
        };
        return usual * factor(urgency);
    }

    private double factor(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> settings.emergencyFactor();
            case HIGH -> settings.highFactor();
            case NORMAL -> 1;
            case LOW -> settings.lowFactor();
        };
    }

    @Override
    public double overtimeFactor() {
        return settings.overtimeFactor();
    }

    @Override
    public double changeCost() {
        return settings.changeCost();
    }

    @Override
    public Duration horizon() {
        return settings.horizon();
    }

    @Override
    public double declineChance() {
        return settings.declineChance();
    }

    @Override
    public Duration carrying(ResponderKind kind, double metres) {
        var pace = outfits.of(kind).pace();
        return Duration.ofSeconds(
                Math.round(metres * new Kind(pace.speedKmh(), pace.detourFactor()).secondsPerMetre()));
    }
}
