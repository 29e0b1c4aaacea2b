package onward.dispatch.offer.domain;

/// Told of every offer that is made or answered, inside the transaction that does it.
public interface OfferFollower {
    void follow(Offer offer);
}
