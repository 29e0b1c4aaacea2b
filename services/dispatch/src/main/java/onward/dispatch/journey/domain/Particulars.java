package onward.dispatch.journey.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.dispatch.car.domain.CarWanted;
import org.jspecify.annotations.Nullable;

/// What is particular about a leg of an option: its links to others, whom it carries if not everybody, which
/// replacement car it brings, who can't do it, the partner's desk that would, and what its crew should know.
public record Particulars(
        List<LegLink> links,
        @Nullable Party party,
        @Nullable CarWanted car,
        Set<ResponderId> without,
        @Nullable ByDesk desk,
        List<String> notes) {
    public static final Particulars NONE = new Particulars(List.of(), null, null, Set.of(), null, List.of());

    Particulars and(LegLink link) {
        return new Particulars(more(links, link), party, car, without, desk, notes);
    }

    Particulars noting(String note) {
        return new Particulars(links, party, car, without, desk, more(notes, note));
    }

    Particulars carrying(@Nullable Party part) {
        return new Particulars(links, part, car, without, desk, notes);
    }

    Particulars bringing(CarWanted wanted) {
        return new Particulars(links, party, wanted, without, desk, notes);
    }

    Particulars without(Set<ResponderId> others) {
        return new Particulars(links, party, car, others, desk, notes);
    }

    Particulars by(ByDesk partner) {
        return new Particulars(links, party, car, without, partner, notes);
    }

    private static <T> List<T> more(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
