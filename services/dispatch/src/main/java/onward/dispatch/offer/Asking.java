package onward.dispatch.offer;

import onward.dispatch.job.domain.Turn;
import onward.dispatch.planning.domain.Shortlist;

/// Who is asked for a job, and when.
sealed interface Asking {
    /// The best of these, if there are any.
    record Now(Shortlist shortlist) implements Asking {}

    /// Nobody yet.
    record Later(Turn turn) implements Asking {}
}
