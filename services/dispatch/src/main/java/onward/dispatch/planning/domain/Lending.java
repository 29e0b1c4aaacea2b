package onward.dispatch.planning.domain;

import java.time.Duration;

/// When a control area asks its neighbours for responders.
public interface Lending {
    /// Nobody of the own area would be there within this time.
    Duration inTime();
}
