package onward.intake.timeline.domain;

import java.util.Locale;
import java.util.Objects;
import onward.contracts.resolution.RemedyApproved;
import onward.contracts.resolution.RemedyCommitted;
import onward.contracts.resolution.RemedyDeclinedByCustomer;
import onward.contracts.resolution.RemedyEscalated;
import onward.contracts.resolution.RemedyEvent;
import onward.contracts.resolution.RemedyFacts;
import onward.contracts.resolution.RemedyFulfilled;
import onward.contracts.resolution.RemedyProposed;
import onward.contracts.resolution.RemedyRejected;
import onward.contracts.resolution.RemedyReversed;
import onward.contracts.value.Money;

/// What becomes of remedies, in words.
final class RemedyNarration {
    private RemedyNarration() {}

    static String of(RemedyEvent event, Scene scene) {
        var remedy = event.remedy();
        return switch (event) {
            case RemedyProposed proposed ->
                "%s proposed %s for %s%s."
                        .formatted(
                                remedy.actor(), kind(remedy), sum(remedy.estimate()), Words.because(remedy.reason()));
            case RemedyEscalated escalated -> escalated(remedy, scene);
            case RemedyApproved approved ->
                "%s approved %s.".formatted(approved.by().actor(), kind(remedy));
            case RemedyRejected rejected ->
                "%s rejected %s%s.".formatted(rejected.by().actor(), kind(remedy), Words.because(rejected.reason()));
            case RemedyCommitted committed ->
                "The customer was promised %s%s.".formatted(kind(remedy), Words.because(remedy.customerAnswer()));
            case RemedyFulfilled fulfilled ->
                "The customer got %s; it came to %s."
                        .formatted(kind(remedy), sum(Objects.requireNonNullElse(remedy.actual(), remedy.estimate())));
            case RemedyDeclinedByCustomer declined ->
                "The customer declined %s%s.".formatted(kind(remedy), Words.because(declined.reason()));
            case RemedyReversed reversed ->
                "%s reversed %s%s.".formatted(reversed.by().actor(), kind(remedy), Words.because(reversed.reason()));
        };
    }

    private static String escalated(RemedyFacts remedy, Scene scene) {
        var decideBy = remedy.decideBy();
        return "%s needs more authority: %s is asked to decide%s."
                .formatted(
                        kind(remedy).substring(0, 1).toUpperCase(Locale.ROOT)
                                + kind(remedy).substring(1),
                        Objects.requireNonNullElse(remedy.escalatedTo(), "somebody else"),
                        decideBy == null ? "" : " by " + scene.time(decideBy));
    }

    private static String kind(RemedyFacts remedy) {
        return switch (remedy.kind()) {
            case FREE_REPAIR -> "a free repair";
            case LOANER -> "a loaner";
            case REPLACEMENT_CAR -> "a replacement car";
            case TAXI -> "a taxi";
            case HELICOPTER -> "a helicopter";
            case HOTEL -> "a hotel";
            case REFUND -> "a refund";
            case CAR_TAKE_BACK -> "taking the car back";
            case COMPETITOR_PURCHASE -> "another maker's car";
            case GIFT -> "a gift";
        };
    }

    private static String sum(Money money) {
        return "%s %s".formatted(money.amount().toPlainString(), money.currency());
    }
}
