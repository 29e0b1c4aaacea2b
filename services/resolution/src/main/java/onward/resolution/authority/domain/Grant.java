package onward.resolution.authority.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import onward.contracts.resolution.RemedyKind;

/// What a role, or one person, may grant by themselves: per remedy, for some kinds another amount, and per month.
/// Whoever is asked beyond that answers within a time; then the deputy is asked.
public record Grant(
        String to,
        boolean isPerson,
        BigDecimal perRemedy,
        BigDecimal perMonth,
        Map<RemedyKind, BigDecimal> perKind,
        String deputy,
        Duration answersWithin) {
    boolean isHeldBy(Actor actor) {
        return isPerson ? actor.id().equals(to) : actor.roles().contains(to);
    }

    BigDecimal limitOf(RemedyKind kind) {
        return perKind.getOrDefault(kind, perRemedy);
    }

    boolean allows(RemedyKind kind, BigDecimal amount) {
        return amount.compareTo(limitOf(kind)) <= 0;
    }
}
