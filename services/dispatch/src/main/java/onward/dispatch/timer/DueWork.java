package onward.dispatch.timer;

import java.time.Instant;
import java.util.Optional;

/// Work that waits in rows with a due time, taken by the database's time with `FOR UPDATE SKIP LOCKED`.
interface DueWork {
    /// When the next row is due, as the database stands now.
    Optional<Instant> nextDue();

    /// Works off what is due of one incident, in a transaction of its own.
    ///
    /// @return whether there was any that nobody else was at
    boolean workOff();
}
