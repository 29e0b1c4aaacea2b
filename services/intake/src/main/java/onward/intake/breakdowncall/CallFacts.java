package onward.intake.breakdowncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Location;
import onward.contracts.value.Position;
import onward.intake.breakdowncall.domain.CallMeaning;
import onward.intake.breakdowncall.domain.MinimumSet;
import onward.intake.facts.domain.Finding;

/// What a vehicle's call tells about an incident.
@ApplicationScoped
class CallFacts {
    private final RecogniseCaller recogniseCaller;
    private final Clock clock;

    CallFacts(RecogniseCaller recogniseCaller, Clock clock) {
        this.recogniseCaller = recogniseCaller;
        this.clock = clock;
    }

    IncidentFacts of(MinimumSet told, Position position) {
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

    static List<Finding> doubts(MinimumSet told) {
        return told.control().positionCanBeTrusted()
                ? List.of()
                : List.of(new Finding("/location/position", "The vehicle itself does not trust this position."));
    }
}
