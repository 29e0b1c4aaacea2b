package onward.resolution.overview.rest;

import java.util.List;
import java.util.stream.Stream;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Balance;
import onward.resolution.costs.domain.Part;
import onward.resolution.overview.WholeCase;
import onward.resolution.remedy.domain.Remedy.Granted;
import org.jspecify.annotations.Nullable;

/// What a case costs. `planned` is what the journey plan and the remedies that were granted are expected to cost,
/// `covered` what cover pays of the plan; `actual` is what was booked so far, `payers` who pays it. What there is
/// nothing to say about yet is absent. Currencies are never mixed: sums are those in the currency that comes first.
record CostsJson(
        @Nullable Money planned,
        @Nullable Money covered,
        @Nullable Money actual,
        List<Part> payers,
        List<EntryJson> entries) {
    static CostsJson of(WholeCase whole) {
        var balance = new Balance(whole.booked());
        var plan = whole.planned();
        return new CostsJson(
                planned(whole),
                plan == null ? null : plan.covered(),
                balance.total(),
                balance.parts(),
                whole.booked().stream().map(EntryJson::of).toList());
    }

    private static @Nullable Money planned(WholeCase whole) {
        var plan = whole.planned();
        var granted = whole.remedies().stream()
                .map(kept -> kept.remedy())
                .filter(Granted.class::isInstance)
                .map(remedy -> remedy.terms().estimate());
        var all = (plan == null ? granted : Stream.concat(Stream.of(plan.total()), granted)).toList();
        return all.isEmpty()
                ? null
                : all.stream()
                        .filter(money -> money.currency().equals(all.getFirst().currency()))
                        .reduce(Money.none(all.getFirst().currency()), Money::plus);
    }
}
