package onward.dispatch.planning;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;

/// What a transaction has looked up for its options: good enough for what it offers right after, once, since responders
/// are claimed then.
@TransactionScoped
public class LookedUp implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Map<Need, Shortlist> shortlists = new HashMap<>();

    void keep(List<Need> needs, List<Shortlist> found) {
        for (int i = 0; i < needs.size(); i++) {
            shortlists.put(needs.get(i), found.get(i));
        }
    }

    boolean hasAll(List<Need> needs) {
        return shortlists.keySet().containsAll(needs);
    }

    /// Offers follow, and with them nothing that was looked up is true any more.
    List<Shortlist> takeAll(List<Need> needs) {
        var found = shortlists;
        shortlists = new HashMap<>();
        return needs.stream().map(found::get).toList();
    }
}
