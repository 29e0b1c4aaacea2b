package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.dispatch.car.LendCar;
import onward.dispatch.car.Supply;
import onward.dispatch.journey.domain.Ask;
import onward.dispatch.journey.domain.Helicopters;
import onward.dispatch.journey.domain.Reach;
import onward.dispatch.journey.domain.Recipe;
import onward.dispatch.journey.domain.ReplacementCars;
import onward.dispatch.journey.domain.ReplacementCars.Offer;
import onward.dispatch.journey.domain.Scene;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// Looks around a scene: who can be where, what helicopters can do, and which replacement cars are free.
@ApplicationScoped
class LookAround {
    private final Helicopters helicopters;
    private final LendCar lendCar;

    LookAround(Helicopters helicopters, LendCar lendCar) {
        this.helicopters = helicopters;
        this.lendCar = lendCar;
    }

    Reach reach(Scene scene, List<Recipe> recipes, Function<List<Need>, List<Shortlist>> look) {
        var asks = new LinkedHashSet<Ask>();
        recipes.forEach(recipe -> asks.addAll(recipe.asks(scene)));
        var needs = asks.stream().map(ask -> need(scene, ask)).toList();
        var shortlists = look.apply(needs);
        var byAsk = new HashMap<Ask, Shortlist>();
        for (var ask : asks) {
            byAsk.put(ask, shortlists.get(byAsk.size()));
        }
        return new Reach(byAsk, helicopters.of(flying(byAsk)), replacementCars(scene));
    }

    private ReplacementCars replacementCars(Scene scene) {
        return place -> switch (lendCar.look(scene.facts().brand(), scene.carWanted(), place)) {
            case Supply.Free(var car) ->
                new Offer.At(car.words(), car.depot().name(), car.depot().position());
            case Supply.AllLent lent -> new Offer.AllLent();
            case Supply.NoneKnown none -> new Offer.Unknown();
        };
    }

    private static Set<ResponderId> flying(Map<Ask, Shortlist> shortlists) {
        return shortlists.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == ResponderKind.HELICOPTER)
                .flatMap(entry -> Stream.concat(entry.getValue().able().stream(), entry.getValue().busy().stream()))
                .map(Standing::responder)
                .collect(Collectors.toSet());
    }

    private static Need need(Scene scene, Ask ask) {
        return new Need(
                ask.kind(), ask.requires(), ask.place(), scene.facts().brand(), Set.of(), scene.incident(), null);
    }
}
