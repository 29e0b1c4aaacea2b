package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// Who can be where, and when.
public record Reach(Map<Ask, Shortlist> shortlists) {
    /// Whoever can be there first.
    public Optional<Standing> first(Ask ask) {
        return Optional.ofNullable(shortlists.get(ask)).flatMap(Shortlist::first);
    }

    /// Why nobody can, in words.
    public String whyNobody(Ask ask) {
        var shortlist = shortlists.get(ask);
        var kind = words(ask.kind());
        if (shortlist == null || shortlist.others().isEmpty()) {
            return "There is no %s on shift.".formatted(kind);
        }
        var nearest = shortlist.others().getFirst();
        return "No %s can come: the nearest, %s, %s.".formatted(kind, nearest.responder(), nearest.reason());
    }

    private static String words(ResponderKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Who is asked for, where.
    public record Ask(ResponderKind kind, List<Capability> requires, Position place) {}
}
