package onward.resolution.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Actor;
import onward.resolution.authority.domain.Authorities;
import onward.resolution.authority.domain.Budgets;

/// Tells people what they may grant, so that they use it.
@ApplicationScoped
public class LookUpAuthority {
    private final Authorities authorities;
    private final Budgets budgets;
    private final Clock clock;

    LookUpAuthority(Authorities authorities, Budgets budgets, Clock clock) {
        this.authorities = authorities;
        this.budgets = budgets;
        this.clock = clock;
    }

    public OwnAuthority lookUp(String brand, Actor actor) {
        var authority = authorities.of(brand);
        var month = YearMonth.from(clock.instant().atZone(clock.getZone()));
        var limits = new EnumMap<RemedyKind, Money>(RemedyKind.class);
        Arrays.stream(RemedyKind.values())
                .forEach(kind -> limits.put(kind, authority.of(actor, kind).perRemedy()));
        return new OwnAuthority(
                authority.version(),
                month,
                limits,
                authority.of(actor, RemedyKind.REFUND).perMonth(),
                budgets.look(brand, actor.id(), month, authority.currency()).used());
    }
}
