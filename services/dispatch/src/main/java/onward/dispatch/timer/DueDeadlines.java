package onward.dispatch.timer;

import java.time.Instant;
import java.util.Optional;

/// The work that waits for one kind of deadlines.
record DueDeadlines(Deadlines deadlines, DueIncidents incidents) implements DueWork {
    @Override
    public Optional<Instant> nextDue() {
        return incidents.next(deadlines.due());
    }

    @Override
    public boolean workOff() {
        return incidents.workOffOne(deadlines);
    }
}
