package onward.resolution.authority.domain;

import java.time.Instant;

/// Who should decide instead, by when; after that the deputy is asked.
public record Escalation(String to, String deputy, Instant decideBy, boolean passedOn) {
    /// The deputy's turn, until then.
    public Escalation passOn(Instant until) {
        return new Escalation(deputy, deputy, until, true);
    }
}
