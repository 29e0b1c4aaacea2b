package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Roster;
import onward.dispatch.fleet.domain.Roster.Entry;
import onward.dispatch.fleet.domain.Roster.Search;
import org.jspecify.annotations.Nullable;

/// Looks at the fleet with what is derived about it.
@ApplicationScoped
public class LookUpFleet {
    /// The one control area that there is: all responders are planned together.
    public static final String AREA = "everywhere";

    private final Roster roster;

    LookUpFleet(Roster roster) {
        this.roster = roster;
    }

    @Transactional
    public Optional<Entry> find(ResponderId id) {
        return roster.find(id);
    }

    /// Nothing in an area that there is not.
    @Transactional
    public List<Entry> list(Search search, @Nullable String area) {
        return area == null || area.equals(AREA) ? roster.list(search) : List.of();
    }
}
