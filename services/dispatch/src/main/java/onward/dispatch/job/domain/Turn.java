package onward.dispatch.job.domain;

import java.time.Instant;
import onward.contracts.id.ResponderId;

/// For whom a job is planned that nobody is asked for yet: who is due to be free at `freeAt`, would be there at
/// `arrival`, and is asked at `offerAt`; and in words, why it is worth waiting for them.
public record Turn(ResponderId responderId, Instant freeAt, Instant arrival, Instant offerAt, String reason) {}
