package onward.dispatch.offer.domain;

import java.time.Duration;
import onward.contracts.dispatch.ResponderKind;

/// How jobs are put to responders: first to one after the other, then to several at once, each with a deadline.
public interface OfferPolicy {
    /// How long a responder of a kind may take to answer.
    Duration deadline(ResponderKind kind);

    /// How long a crew may leave an offer unread before it is told over a second channel.
    Duration acknowledgedWithin();

    /// How long before it is due to be free a responder of a kind is asked; before that it is only planned.
    Duration lead(ResponderKind kind);

    /// By how much somebody who is busy must be there earlier than whoever is free, for a job to wait for them.
    Duration worthWaiting();

    /// How long a job waits for somebody who is busy until they are asked, at most.
    Duration longestWait();

    /// How many are asked one after the other.
    int inSequence();

    /// How many are asked at once after that.
    int atOnce();

    /// By which decision records name it.
    String version();
}
