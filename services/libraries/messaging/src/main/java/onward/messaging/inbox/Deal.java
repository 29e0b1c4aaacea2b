package onward.messaging.inbox;

import java.util.List;

/// Deals with a run of records of one key. What of it was dealt with before is known when it comes again.
@FunctionalInterface
interface Deal {
    /// @throws RuntimeException when the same run is to be tried again later
    void with(List<IncomingRecord> run);
}
