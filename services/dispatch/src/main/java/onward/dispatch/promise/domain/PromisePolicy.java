package onward.dispatch.promise.domain;

import java.time.Duration;

/// How much time customers are told beyond what is planned.
public interface PromisePolicy {
    Duration arrivalSlack();

    Duration destinationSlack();

    /// Within what time a repaired vehicle is promised back.
    Duration vehicleReturn();
}
