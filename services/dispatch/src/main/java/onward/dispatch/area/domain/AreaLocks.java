package onward.dispatch.area.domain;

import java.util.Collection;
import onward.contracts.value.Position;

/// The right to plan for a control area, which one transaction has at a time.
public interface AreaLocks {
    /// Nobody else plans for what is at these places until the transaction ends, nor with responders whom neighbours
    /// may
    /// lend there. Taken after the incident's lock, before responders'.
    void lock(Collection<Position> places);
}
