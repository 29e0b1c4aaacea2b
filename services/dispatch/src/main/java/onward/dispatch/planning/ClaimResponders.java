package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.Claims;
import onward.dispatch.planning.domain.NotAble;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// Takes the best of a shortlist for one transaction, so that no responder is given two things at once. Whoever is just
/// being given something else is passed by, so that offers of one area wait for each other only when nobody else is
/// left.
@ApplicationScoped
public class ClaimResponders {
    private final Claims claims;

    public ClaimResponders(Claims claims) {
        this.claims = claims;
    }

    /// @return the shortlist without those passed by: its first `most` able ones, or as many as there are, are taken
    public Shortlist claim(Shortlist found, int most) {
        return claim(found, most, claims::take);
    }

    /// Like [#claim], but waits for those that somebody else has instead of passing them by.
    public Shortlist await(Shortlist found, int most) {
        return claim(found, most, claims::await);
    }

    private static Shortlist claim(Shortlist found, int most, Function<List<ResponderId>, Set<ResponderId>> claim) {
        var left = new ArrayList<>(found.able());
        var able = new ArrayList<Standing>();
        var others = new ArrayList<>(found.others());
        while (able.size() < most && !left.isEmpty()) {
            var next = left.subList(0, Math.min(most - able.size(), left.size()));
            var taken = claim.apply(next.stream().map(Standing::responder).toList());
            for (var standing : next) {
                if (taken.contains(standing.responder())) {
                    able.add(standing);
                } else {
                    others.add(new NotAble(standing.responder(), "Is just being asked for something else."));
                }
            }
            next.clear();
        }
        able.addAll(left);
        return new Shortlist(able, found.busy(), others);
    }
}
