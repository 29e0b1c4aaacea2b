package onward.dispatch.offer;

import java.time.Duration;
import onward.contracts.dispatch.ResponderKind;
import onward.dispatch.offer.domain.OfferPolicy;

/// The policy of offers that dispatch has by default.
record Deadlines() implements OfferPolicy {
    @Override
    public Duration deadline(ResponderKind kind) {
        return Duration.ofSeconds(kind == ResponderKind.PARTNER_DESK ? 300 : 90);
    }

    @Override
    public Duration acknowledgedWithin() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration lead(ResponderKind kind) {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration worthWaiting() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration longestWait() {
        return Duration.ofHours(2);
    }

    @Override
    public int inSequence() {
        return 3;
    }

    @Override
    public int atOnce() {
        return 5;
    }

    @Override
    public String version() {
        return "test-1";
    }
}
