package onward.dispatch.offer.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;

/// Whom to ask next for a job, as its offers so far and the policy have it.
///
/// ```
/// one ▶ one ▶ one ▶ several at once ▶ nobody
/// ```
public record Cascade(int attempt, List<Offer> soFar, Set<ResponderId> gaveItBack) {
    /// The number of the next round within this attempt, from 1.
    public int nextRound() {
        return soFar.stream()
                        .map(Offer::terms)
                        .filter(terms -> terms.attempt() == attempt)
                        .mapToInt(Terms::round)
                        .max()
                        .orElse(0)
                + 1;
    }

    /// How many responders the next round asks; none when every round was tried.
    public int width(OfferPolicy policy) {
        int round = nextRound();
        if (round <= policy.inSequence()) {
            return 1;
        }
        return round == policy.inSequence() + 1 ? policy.atOnce() : 0;
    }

    /// Who is not asked: whoever gave the job back or declined it, ever, and whoever was asked in this attempt.
    public Set<ResponderId> excluded() {
        var excluded = new HashSet<>(gaveItBack);
        for (var offer : soFar) {
            if (offer instanceof Offer.Declined || offer.terms().attempt() == attempt) {
                excluded.add(offer.terms().responder());
            }
        }
        return excluded;
    }
}
