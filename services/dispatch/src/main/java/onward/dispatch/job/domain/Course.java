package onward.dispatch.job.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.JobState;

/// The states that a job came to, and when: what was corrected counts before what was told.
public record Course(List<Moment> moments) {
    public Optional<Instant> cameTo(JobState state) {
        var told = moments.stream().filter(moment -> moment.state() == state).toList();
        return told.stream()
                .filter(moment -> moment.kind() == Moment.Kind.CORRECTED)
                .reduce((earlier, later) -> later)
                .or(() -> told.stream().findFirst())
                .map(Moment::at);
    }

    /// Whether a report tells of something that the job has behind it: it came to that state before, and nothing
    /// that is known of it is older.
    public boolean hasBehindIt(JobState state, Instant at) {
        return cameTo(state).isPresent()
                && moments.stream().map(Moment::at).max(Comparator.naturalOrder()).stream()
                        .noneMatch(at::isAfter);
    }

    /// The states that it came to, in order.
    public List<JobState> states() {
        return moments.stream().map(Moment::state).distinct().toList();
    }

    /// Whether a state may have been reached then: not before the one that it came from, not after the one that
    /// followed.
    public boolean allows(JobState state, Instant at) {
        var states = states();
        int index = states.indexOf(state);
        boolean notBefore =
                index == 0 || !at.isBefore(cameTo(states.get(index - 1)).orElseThrow());
        boolean notAfter = index == states.size() - 1
                || !at.isAfter(cameTo(states.get(index + 1)).orElseThrow());
        return notBefore && notAfter;
    }
}
