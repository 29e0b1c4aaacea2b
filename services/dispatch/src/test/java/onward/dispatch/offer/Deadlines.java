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
