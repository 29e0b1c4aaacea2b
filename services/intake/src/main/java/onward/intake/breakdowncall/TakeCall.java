package onward.intake.breakdowncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Location;
import onward.contracts.value.By;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.CallMeaning;
import onward.intake.breakdowncall.domain.Calls;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.facts.domain.Finding;
import onward.intake.reporting.FileIncident;
import onward.intake.reporting.FindIncident;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Standing;

/// Takes the call of a vehicle: files an incident, hands one over at once that a crash set off, and sees to it that no
/// test call is ever dispatched.
@ApplicationScoped
public class TakeCall {
    private static final String EMERGENCY_SERVICES = "112";
    private static final String TEST_CALL = "a test call of the vehicle";

    private final Calls calls;
    private final RecogniseCaller recogniseCaller;
    private final FileIncident fileIncident;
    private final FindIncident findIncident;
    private final Clock clock;

    public TakeCall(
            Calls calls,
            RecogniseCaller recogniseCaller,
            FileIncident fileIncident,
            FindIncident findIncident,
            Clock clock) {
        this.calls = calls;
        this.recogniseCaller = recogniseCaller;
        this.fileIncident = fileIncident;
        this.findIncident = findIncident;
        this.clock = clock;
    }

    @Transactional
    public Answer take(MinimumSet told, By by) {
        var position = new CallMeaning(told).position();
        if (position == null) {
            return new Answer.Nowhere();
        }
        var taken = calls.incidentOf(told)
                .flatMap(incident -> findIncident.find(incident, anyBrand -> true))
                .map(incident -> new Answer.Taken(incident, true))
                .orElseGet(() -> file(told, position, by));
        calls.keep(told, taken.incident().id());
        return taken;
    }

    private Answer.Taken file(MinimumSet told, Position position, By by) {
        var answer = fileIncident.file(facts(told, position), doubts(told), reported -> firstStep(told, reported), by);
        return switch (answer) {
            case FileIncident.Answer.Filed filed -> new Answer.Taken(filed.incident(), false);
            case FileIncident.Answer.KnownAlready known -> new Answer.Taken(known.incident(), true);
        };
    }

    private IncidentFacts facts(MinimumSet told, Position position) {
        var meaning = new CallMeaning(told);
        var caller = recogniseCaller.recognise(told.vin(), meaning.propulsion());
        return new IncidentFacts(
                        caller.brand(),
                        meaning.kind(),
                        clock.instant(),
                        caller.contact(),
                        caller.vehicle(),
                        new Location(position, null, null, null, null),
                        meaning.fault(),
                        meaning.party(),
                        null)
                .noticedBy(null, meaning.call());
    }

    private static Standing firstStep(MinimumSet told, Standing.Reported reported) {
        if (told.control().testCall()) {
            return reported.cancel(TEST_CALL);
        }
        return told.control().automaticActivation() ? reported.handOver(EMERGENCY_SERVICES, null) : reported.triage();
    }

    private static List<Finding> doubts(MinimumSet told) {
        return told.control().positionCanBeTrusted()
                ? List.of()
                : List.of(new Finding("/location/position", "The vehicle itself does not trust this position."));
    }

    /// What became of a vehicle's call.
    public sealed interface Answer {
        /// It belongs to this incident, which may have been known before.
        record Taken(Incident incident, boolean wasKnown) implements Answer {}

        /// The vehicle does not know where it is.
        record Nowhere() implements Answer {}
    }
}
