package onward.dispatch.journey.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// Who can be where, and when.
public record Reach(
        Map<Ask, Shortlist> shortlists, Map<ResponderId, Aircraft> aircraft, ReplacementCars replacementCars) {
    /// Whoever can be there first.
    public Optional<Standing> first(Ask ask) {
        return Optional.ofNullable(shortlists.get(ask)).flatMap(Shortlist::first);
    }

    /// Those who have room, first there first.
    public List<Standing> able(Ask ask) {
        var shortlist = shortlists.get(ask);
        return shortlist == null ? List.of() : shortlist.able();
    }

    /// Of those who are asked for, only these.
    Reach only(Predicate<Standing> which) {
        var fewer = new HashMap<Ask, Shortlist>();
        shortlists.forEach((ask, all) -> fewer.put(
                ask,
                new Shortlist(
                        all.able().stream().filter(which).toList(),
                        all.busy().stream().filter(which).toList(),
                        all.others())));
        return new Reach(fewer, aircraft, replacementCars);
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
}
