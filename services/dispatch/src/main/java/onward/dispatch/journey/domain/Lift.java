package onward.dispatch.journey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.Party;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Standing;

/// Who can carry a party from a place: one, or several who share it.
record Lift(ResponderKind kind, List<Capability> able, Party party, Position from) {
    /// A party of so many is never shared.
    private static final int TOGETHER = 4;

    private static final int MOST_CARRIERS = 3;

    List<Ask> asks() {
        return counts().map(this::ask).toList();
    }

    private Stream<Integer> counts() {
        return party.headcount() <= TOGETHER ? Stream.of(1) : Stream.iterate(1, n -> n <= MOST_CARRIERS, n -> n + 1);
    }

    /// One of so many carriers.
    Ask ask(int carriers) {
        var requires = new ArrayList<>(able);
        requires.add(Capability.counted("SEATS", Math.ceilDiv(party.headcount(), carriers)));
        if (Boolean.TRUE.equals(party.wheelchair())) {
            requires.add(Capability.of("WHEELCHAIR"));
        }
        return new Ask(kind, List.copyOf(requires), from);
    }

    /// As few as can, those who have room before those who have not yet; none if nobody can.
    List<Carrier> carriers(Reach reach) {
        return counts().filter(count -> reach.able(ask(count)).size() >= count)
                .findFirst()
                .map(count -> carriers(count, reach.able(ask(count))))
                .orElseGet(() -> reach.first(ask(1))
                        .map(one -> carriers(1, List.of(one)))
                        .orElse(List.of()));
    }

    private List<Carrier> carriers(int count, List<Standing> standings) {
        var parts = count == 1 ? List.<Party>of() : Shares.of(party, count);
        var carriers = new ArrayList<Carrier>();
        for (int i = 0; i < count; i++) {
            carriers.add(new Carrier(standings.get(i), ask(count), parts.isEmpty() ? null : parts.get(i)));
        }
        return carriers;
    }
}
