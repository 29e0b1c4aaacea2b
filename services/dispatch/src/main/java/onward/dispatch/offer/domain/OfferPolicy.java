package onward.dispatch.offer.domain;

import java.time.Duration;
import onward.contracts.dispatch.ResponderKind;

/// How jobs are put to responders: first to one after the other, then to several at once, each with a deadline.
public interface OfferPolicy {
    /// How long a responder of a kind may take to answer.
    Duration deadline(ResponderKind kind);

    /// How long a crew may leave an offer unread before it is told over a second channel.
    Duration acknowledgedWithin();

    /// How many are asked one after the other.
    int inSequence();

    /// How many are asked at once after that.
    int atOnce();

    /// By which decision records name it.
    String version();
}
