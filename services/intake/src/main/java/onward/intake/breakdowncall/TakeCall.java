package onward.intake.breakdowncall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.value.By;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.CallMeaning;
import onward.intake.breakdowncall.domain.Calls;
import onward.intake.breakdowncall.domain.MinimumSet;
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
    private final CallFacts callFacts;
    private final FileIncident fileIncident;
    private final FindIncident findIncident;

    public TakeCall(Calls calls, CallFacts callFacts, FileIncident fileIncident, FindIncident findIncident) {
        this.calls = calls;
        this.callFacts = callFacts;
        this.fileIncident = fileIncident;
        this.findIncident = findIncident;
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
        var answer = fileIncident.file(
                callFacts.of(told, position), CallFacts.doubts(told), reported -> firstStep(told, reported), by);
        return switch (answer) {
            case FileIncident.Answer.Filed filed -> new Answer.Taken(filed.incident(), false);
            case FileIncident.Answer.KnownAlready known -> new Answer.Taken(known.incident(), true);
        };
    }

    private static Standing firstStep(MinimumSet told, Standing.Reported reported) {
        if (told.control().testCall()) {
            return reported.cancel(TEST_CALL);
        }
        return told.control().automaticActivation() ? reported.handOver(EMERGENCY_SERVICES, null) : reported.triage();
    }

    /// What became of a vehicle's call.
    public sealed interface Answer {
        /// It belongs to this incident, which may have been known before.
        record Taken(Incident incident, boolean wasKnown) implements Answer {}

        /// The vehicle does not know where it is.
        record Nowhere() implements Answer {}
    }
}
