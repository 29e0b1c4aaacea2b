package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;
import onward.dispatch.fleet.domain.Outfits;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.journey.domain.CarePolicies;
import onward.dispatch.journey.domain.Daylight;
import onward.dispatch.journey.domain.LeftOut;
import onward.dispatch.journey.domain.Option;
import onward.dispatch.journey.domain.Places;
import onward.dispatch.journey.domain.Proposal;
import onward.dispatch.journey.domain.Recipe;
import onward.dispatch.journey.domain.Scene;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;
import org.jspecify.annotations.Nullable;

/// Works out what could be done about an incident, best first by the brand's care policy. Nothing is stored or taken.
@ApplicationScoped
public class WorkOutOptions {
    private final CarePolicies policies;
    private final Places places;
    private final Outfits outfits;
    private final Daylight daylight;
    private final LookAround lookAround;
    private final PlanArea planArea;
    private final Clock clock;

    WorkOutOptions(
            CarePolicies policies,
            Places places,
            Outfits outfits,
            Daylight daylight,
            LookAround lookAround,
            PlanArea planArea,
            Clock clock) {
        this.policies = policies;
        this.places = places;
        this.outfits = outfits;
        this.daylight = daylight;
        this.lookAround = lookAround;
        this.planArea = planArea;
        this.clock = clock;
    }

    /// For an incident; the responders of its own jobs count as free.
    public Proposal of(KnownIncident incident) {
        return without(incident, Set.of());
    }

    /// For an incident that has no jobs and is about to get some: what is found holds until the transaction ends.
    public Proposal toPlan(KnownIncident incident) {
        var scene = scene(null, incident.facts(), incident.triage(), incident.cover(), Set.of());
        return of(scene, planArea::lookToPlan);
    }

    /// For an incident of which some kinds of option have failed.
    public Proposal without(KnownIncident incident, Set<OptionKind> failed) {
        var scene = scene(incident.id(), incident.facts(), incident.triage(), incident.cover(), failed);
        return of(scene, planArea::look);
    }

    /// For a report that is not filed.
    public Proposal of(IncidentFacts facts, Triage triage, Cover cover) {
        return of(scene(null, facts, triage, cover, Set.of()), planArea::look);
    }

    private Scene scene(
            @Nullable IncidentId incident, IncidentFacts facts, Triage triage, Cover cover, Set<OptionKind> tried) {
        var policy = policies.of(facts.brand());
        return new Scene(incident, facts, triage, cover, policy, places, outfits, daylight, tried, clock.instant());
    }

    private Proposal of(Scene scene, Function<List<Need>, List<Shortlist>> look) {
        var recipes = Recipe.all().stream()
                .filter(recipe -> scene.policy().options().contains(recipe.kind()))
                .filter(recipe -> !scene.tried().contains(recipe.kind()))
                .toList();
        var reach = lookAround.reach(scene, recipes, look);
        var options = new ArrayList<Option>();
        var leftOut = new ArrayList<LeftOut>();
        for (var recipe : recipes) {
            switch (recipe.compose(scene, reach)) {
                case Option option -> options.add(option);
                case LeftOut out -> leftOut.add(out);
            }
        }
        options.sort(Comparator.comparing(Option::needsAuthority).thenComparingDouble(Option::score));
        scene.tried().forEach(kind -> leftOut.add(new LeftOut(kind, "It was tried and did not work out.")));
        return new Proposal(
                options, leftOut, recommended(options), scene.policy().version());
    }

    private static Optional<OptionKind> recommended(List<Option> options) {
        return options.stream().findFirst().map(Option::kind);
    }
}
