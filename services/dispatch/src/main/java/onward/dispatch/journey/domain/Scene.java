package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.Destination;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Triage;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.car.domain.CarWanted;
import onward.dispatch.fleet.domain.Outfits;
import org.jspecify.annotations.Nullable;

/// Everything that options are worked out from: what was reported and what it means, the brand's policy, the places
/// around, how responders travel, and what time it is. `incident` is null while nothing is filed.
public record Scene(
        @Nullable IncidentId incident,
        IncidentFacts facts,
        Triage triage,
        Cover cover,
        CarePolicy policy,
        Places places,
        Outfits outfits,
        Daylight daylight,
        Set<OptionKind> tried,
        Instant now) {
    private static final double METRES_PER_SECOND = 1 / 3.6;

    public Position position() {
        return facts.location().position();
    }

    /// Where they are, as a crew reads it.
    public Stop stop() {
        var location = facts.location();
        return new Stop(null, location.position(), location.description(), location.roadAccess());
    }

    /// Everybody; one person when nobody asked yet.
    public Party party() {
        var party = facts.party();
        return party == null ? new Party(1, null, null, null, null, null, null) : party;
    }

    public int headcount() {
        return party().headcount();
    }

    /// A car of the class of theirs, for everybody.
    public CarWanted carWanted() {
        var model = facts.vehicle() == null ? null : facts.vehicle().model();
        var seats = party().childSeats();
        return new CarWanted(policy.replacementCar().classOf(model), headcount(), seats == null ? 0 : seats);
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// What it takes to carry everybody.
    public List<Capability> seats() {
        var seats = new ArrayList<>(List.of(Capability.counted("SEATS", headcount())));
        if (Boolean.TRUE.equals(party().wheelchair())) {
            seats.add(Capability.of("WHEELCHAIR"));
        }
        return seats;
    }

    /// Where they were going, if that is a place on the map.
    public Optional<Stop> destination() {
        return Optional.ofNullable(facts.journey())
                .map(Journey::destination)
                .filter(destination -> destination.position() != null)
                .map(Scene::stop);
    }

    private static Stop stop(Destination destination) {
        var position = destination.position();
        if (position == null) {
            throw new IllegalArgumentException("A destination without a position is no place to stop.");
        }
        return new Stop(destination.name(), position, null, null);
    }

    public Optional<Instant> needBy() {
        return Optional.ofNullable(facts.journey()).map(Journey::needBy);
    }

    public boolean roadClosed() {
        return facts.location().roadAccess() == RoadAccess.CLOSED;
    }

    /// When a road vehicle gets there at the earliest.
    public Instant roadOpens() {
        if (!roadClosed()) {
            return now;
        }
        var told = facts.location().roadOpensAt();
        var assumed = facts.reportedAt().plus(policy.roadOpensWithin());
        var opens = told == null ? assumed : told;
        return opens.isBefore(now) ? now : opens;
    }

    /// How long a kind of responder travels from one place to another.
    public Duration travel(ResponderKind kind, Position from, Position to) {
        var pace = outfits.of(kind).pace();
        double seconds = from.metresTo(to) * pace.detourFactor() / (pace.speedKmh() * METRES_PER_SECOND);
        return Duration.ofSeconds(Math.round(seconds));
    }

    /// What a kind of responder costs for so long, in euros.
    public double cost(ResponderKind kind, Duration time) {
        return outfits.of(kind).pace().costPerHour().amount().doubleValue() * time.toSeconds() / 3600;
    }
}
