package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Areas;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Shortlist.NotAble;
import onward.dispatch.planning.domain.Shortlist.Standing;
import onward.planner.Place;
import onward.planner.Planner;
import onward.planner.Ranking;
import onward.planner.Request;
import onward.planner.Travel;
import onward.planner.Unit;
import onward.planner.Visit;
import org.jspecify.annotations.Nullable;

/// Asks the planner who of a control area should go to what is needed.
@ApplicationScoped
public class PlanArea {
    private final Areas areas;
    private final FieldUnits units;
    private final Planner planner;
    private final LookedUp lookedUp;
    private final Clock clock;

    public PlanArea(Areas areas, FieldUnits units, Planner planner, LookedUp lookedUp, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.planner = planner;
        this.lookedUp = lookedUp;
        this.clock = clock;
    }

    /// Ranks for each need, in order; nothing is taken.
    public List<Shortlist> look(List<Need> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var around = units.around(needs);
        var shortlists = new ArrayList<Shortlist>();
        for (int i = 0; i < needs.size(); i++) {
            shortlists.add(shortlist(needs.get(i), around.get(i), now));
        }
        return shortlists;
    }

    /// Like [#look], for a transaction that goes on to plan: until it ends nobody else offers anything in the area.
    public List<Shortlist> lookToPlan(List<Need> needs) {
        areas.lock();
        var shortlists = look(needs);
        lookedUp.keep(needs, shortlists);
        return shortlists;
    }

    /// Ranks for each need, to offer it at once: until the transaction ends nobody else offers anything in the area.
    public List<Shortlist> plan(List<Need> needs) {
        if (lookedUp.hasAll(needs)) {
            return lookedUp.takeAll(needs);
        }
        areas.lock();
        return look(needs);
    }

    private Shortlist shortlist(Need need, List<FieldUnit> around, Instant now) {
        var requires = need.requires().stream().map(Capability::toString).collect(Collectors.toSet());
        var ranking = planner.rank(
                new Request(place(need.place()), requires),
                around.stream().map(unit -> unit(unit, need)).toList());
        var byId = around.stream().collect(Collectors.toMap(unit -> unit.id().value(), Function.identity()));
        Function<Ranking.Candidate, Standing> standing =
                candidate -> standing(candidate, found(byId.get(candidate.unit())), now);
        return new Shortlist(
                ranking.candidates().stream().map(standing).toList(),
                ranking.busy().stream().map(standing).toList(),
                ranking.ineligible().stream()
                        .map(out -> new NotAble(found(byId.get(out.unit())).id(), out.reason()))
                        .toList());
    }

    private static FieldUnit found(@Nullable FieldUnit unit) {
        if (unit == null) {
            throw new IllegalStateException("The planner ranked a unit that it was not given.");
        }
        return unit;
    }

    private static Unit unit(FieldUnit unit, Need need) {
        var bars = new ArrayList<String>();
        if (need.excluded().contains(unit.id())) {
            bars.add("declined it, gave it back or did not answer");
        }
        if (!unit.onShift()) {
            bars.add("is off shift");
        }
        if (!unit.servesBrand()) {
            bars.add("does not serve " + need.brand());
        }
        return new Unit(
                unit.id().value(),
                new Travel(unit.speedKmh(), unit.detourFactor(), unit.turnoutSeconds()),
                new HashSet<>(unit.able()),
                place(unit.position()),
                unit.commitments().stream().map(PlanArea::visit).toList(),
                unit.stackSize(),
                bars);
    }

    private static Visit visit(Commitment commitment) {
        var dropOff = commitment.dropOff();
        return new Visit(
                place(commitment.place()), commitment.work().toSeconds(), dropOff == null ? null : place(dropOff));
    }

    private static Standing standing(Ranking.Candidate candidate, FieldUnit unit, Instant now) {
        var untilFree = seconds(candidate.freeSeconds());
        var travel = seconds(candidate.travelSeconds());
        var seenAt = unit.seenAt();
        return new Standing(
                unit.id(),
                now.plus(untilFree).plus(travel),
                untilFree,
                travel,
                candidate.ahead(),
                unit.position(),
                seenAt == null ? null : Duration.between(seenAt, now));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }

    private static Place place(Position position) {
        return new Place(position.lat(), position.lon());
    }
}
