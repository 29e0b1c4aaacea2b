package onward.dispatch.planning.domain;

import java.time.Duration;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.Urgency;

/// What counts how much when an area is planned; money is in euros.
public interface PlanningTerms {
    /// Within what time a responder should be there where nothing was promised.
    Duration targetResponse();

    /// What an hour costs by which a responder is late: the more, the more urgently it is needed.
    double hourOfLateness(ItineraryKind itinerary, Urgency urgency);

    /// What an hour after the end of a shift costs, as a multiple of an ordinary one.
    double overtimeFactor();

    /// What it must save to give a job to another responder than the plan before.
    double changeCost();

    /// How far ahead is planned.
    Duration horizon();

    /// The chance that a partner desk declines.
    double declineChance();

    /// How units of a kind usually move: how long it takes them to carry somebody so many metres.
    Duration carrying(ResponderKind kind, double metres);
}
