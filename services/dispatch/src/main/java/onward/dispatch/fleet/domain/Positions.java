package onward.dispatch.fleet.domain;

import java.util.Collection;

/// Where the responders last were. The newest by device time wins; older ones change nothing, nor do those of
/// responders who are not registered.
public interface Positions {
    void keep(Collection<LastSeen> seen);
}
