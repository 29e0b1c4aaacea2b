package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// An option while its recipe works on it.
final class Draft {
    private static final double NOBODY_FREE_YET = 0.9;
    private static final Duration LEAD = Duration.ofMinutes(30);

    private final Scene scene;
    private final OptionKind kind;
    private final List<OptionLeg> legs = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private double confidence;
    private double costEuros;
    private long daysWithoutCar;

    Draft(Scene scene, OptionKind kind, double confidence) {
        this.scene = scene;
        this.kind = kind;
        this.confidence = confidence;
    }

    Draft leg(OptionLeg leg) {
        add(leg);
        return this;
    }

    /// @return the place of the leg, for links to it
    int add(OptionLeg leg) {
        legs.add(leg);
        var desk = leg.particulars().desk();
        if (desk == null) {
            var travel = Duration.between(leg.start(), leg.arrival());
            var waiting = leg.reservation() == null ? travel : LEAD;
            costs(scene.cost(leg.kind(), waiting.plus(Duration.between(leg.arrival(), leg.end()))));
        } else {
            costs(desk.price().amount().doubleValue()).because(desk.words(leg)).lessSure(desk.sureFor(leg));
        }
        return legs.size() - 1;
    }

    /// Adds legs that carry a part of the party each.
    void share(List<OptionLeg> parts) {
        int first = next();
        for (int part = 0; part < parts.size(); part++) {
            var leg = parts.get(part);
            for (int other = 0; other < parts.size(); other++) {
                leg = other == part ? leg : leg.linked(LinkKind.SHARES_PARTY, first + other);
            }
            add(leg);
        }
    }

    /// Where the next leg will stand.
    int next() {
        return legs.size();
    }

    Draft because(String reason) {
        reasons.add(reason);
        return this;
    }

    Draft costs(double euros) {
        costEuros += euros;
        return this;
    }

    /// They have no car for so long.
    Draft withoutCar(Duration time) {
        daysWithoutCar = Math.max(1, time.toDays());
        return this;
    }

    Draft lessSure(double factor) {
        confidence *= factor;
        return this;
    }

    Draft withoutUnit(String reason) {
        return because(reason + " It is looked for.").lessSure(NOBODY_FREE_YET);
    }

    Option option(Instant mobileAt, @Nullable Instant atDestination) {
        var cost = Money.euros(costEuros);
        var toMobility = Duration.between(scene.facts().reportedAt(), mobileAt);
        var measure = new Measure(scene, kind, mobileAt, atDestination, costEuros, confidence, daysWithoutCar);
        reasons.addAll(measure.reasons());
        return new Option(
                kind,
                List.copyOf(legs),
                toMobility.isNegative() ? Duration.ZERO : toMobility,
                atDestination,
                cost,
                scene.policy().covered(cost, scene.cover()),
                measure.needsAuthority(),
                Math.round(confidence * 100) / 100.0,
                measure.score(),
                List.copyOf(reasons));
    }
}
