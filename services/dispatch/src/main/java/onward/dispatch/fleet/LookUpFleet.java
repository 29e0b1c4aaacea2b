package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Roster;
import onward.dispatch.fleet.domain.RosterEntry;
import onward.dispatch.fleet.domain.RosterSearch;

/// Looks at the fleet with what is derived about it.
@ApplicationScoped
public class LookUpFleet {
    private final Roster roster;

    LookUpFleet(Roster roster) {
        this.roster = roster;
    }

    @Transactional
    public Optional<RosterEntry> find(ResponderId id) {
        return roster.find(id);
    }

    @Transactional
    public List<RosterEntry> list(RosterSearch search) {
        return roster.list(search);
    }
}
