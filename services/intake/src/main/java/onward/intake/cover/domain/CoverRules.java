package onward.intake.cover.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.intake.customers.domain.Customer;

/// What the customer is entitled to: the first rule that applies says so.
public final class CoverRules {
    static final CoverRule CONTRACT_ANSWERS = new CoverRule(
            "contract-answers",
            claim -> Contract.of(claim)
                    .filter(contract -> contract.holds(claim) && contract.reaches(claim) && !contract.isUsedUp(claim))
                    .findFirst()
                    .map(contract -> Verdict.granted(contract, claim)));

    static final CoverRule CONTRACT_IS_USED_UP = new CoverRule(
            "contract-is-used-up",
            claim -> Contract.of(claim)
                    .filter(contract -> contract.holds(claim) && contract.isUsedUp(claim))
                    .findFirst()
                    .map(contract -> Verdict.refused(
                            "All %d claims of this year are used."
                                    .formatted(contract.cover().limits().claimsPerYear()),
                            claim)));

    static final CoverRule OUTSIDE_THE_TERRITORY = new CoverRule(
            "outside-the-territory",
            claim -> Contract.of(claim)
                    .filter(contract -> contract.holds(claim) && !contract.reaches(claim))
                    .findFirst()
                    .map(contract -> Verdict.refused("The place is outside the territory of the cover.", claim)));

    static final CoverRule COVER_HAS_ENDED = new CoverRule(
            "cover-has-ended",
            claim -> Contract.of(claim)
                    .map(Contract::cover)
                    .filter(cover -> cover.hasEndedBefore(claim.day()))
                    .findFirst()
                    .map(cover -> Verdict.refused("The cover ended on %s.".formatted(cover.until()), claim)));

    static final CoverRule COVER_HAS_NOT_BEGUN = new CoverRule(
            "cover-has-not-begun",
            claim -> Contract.of(claim)
                    .map(Contract::cover)
                    .findFirst()
                    .map(cover -> Verdict.refused("The cover begins on %s.".formatted(cover.from()), claim)));

    static final CoverRule KNOWN_WITHOUT_COVER = new CoverRule(
            "known-without-cover",
            claim -> Optional.ofNullable(claim.known().vehicle())
                    .map(vehicle -> Verdict.refused("The vehicle is known, and has no cover.", claim)));

    static final CoverRule NOBODY_KNOWN = new CoverRule(
            "nobody-known",
            claim -> Optional.of(new Cover(
                    CoverResult.UNKNOWN,
                    List.of(
                            customers(claim).findAny().isPresent()
                                    ? "The customer is known, the vehicle is not."
                                    : "Neither the vehicle nor the phone number is known."),
                    Verdict.customer(claim))));

    static final List<CoverRule> ALL = List.of(
            CONTRACT_ANSWERS,
            CONTRACT_IS_USED_UP,
            OUTSIDE_THE_TERRITORY,
            COVER_HAS_ENDED,
            COVER_HAS_NOT_BEGUN,
            KNOWN_WITHOUT_COVER,
            NOBODY_KNOWN);

    private CoverRules() {}

    public static Cover judge(Claim claim) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(claim).stream())
                .findFirst()
                .orElseGet(() -> Cover.unknown("No rule of cover applies."));
    }

    private static Stream<Customer> customers(Claim claim) {
        return claim.known().customers().stream();
    }
}
