package onward.dispatch.job.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// What happened to a job.
public sealed interface JobChange {
    By by();

    record Created(By by) implements JobChange {}

    /// It waits no longer, or the fleet is asked again.
    record Started(By by) implements JobChange {}

    /// It waits for somebody who is still busy.
    record Planned(Turn turn, By by) implements JobChange {}

    /// `offers` are all of the job so far, this one the last.
    record Offered(OfferFacts offer, List<OfferFacts> offers, By by) implements JobChange {}

    record Declined(
            OfferFacts offer,
            DeclineReason reason,
            @Nullable String comment,
            By by) implements JobChange {}

    record Expired(OfferFacts offer, By by) implements JobChange {}

    record Unfilled(String reason, By by) implements JobChange {}

    record Accepted(OfferFacts offer, By by) implements JobChange {}

    /// Another time, or an agent's word on it.
    record EtaChanged(@Nullable String reason, By by) implements JobChange {}

    record EnRoute(By by) implements JobChange {}

    record OnScene(@Nullable Proof proof, By by) implements JobChange {}

    /// The crew says that nobody is there, before an agent has tried to reach the customer.
    record NobodyThere(By by) implements JobChange {}

    record ContactTried(boolean reached, @Nullable String channel, By by) implements JobChange {}

    record Transporting(@Nullable Proof proof, By by) implements JobChange {}

    record AtDestination(By by) implements JobChange {}

    record Completed(@Nullable Proof proof, By by) implements JobChange {}

    record Cancelled(String reason, By by) implements JobChange {}

    record Goa(@Nullable String reason, By by) implements JobChange {}

    record Unsuccessful(@Nullable String reason, By by) implements JobChange {}

    /// An agent has decided what follows where it could not be done.
    record Followed(By by) implements JobChange {}

    record Reassigned(JobId successor, @Nullable String reason, By by) implements JobChange {}

    /// It came to a state at another time than was told.
    record Corrected(JobState state, Instant at, String reason, By by) implements JobChange {}

    /// Its leg has changed.
    record Amended(By by) implements JobChange {}
}
