package onward.contracts.incident;

import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// What staff saw wrong with a car on the road: who they are and where, whether the car can stop safely, the car of
/// their own that they would hand over meanwhile, and what the customer said to that.
public record Sighting(
        ResponderId seenBy,
        @Nullable Position seenFrom,
        @Nullable OwnCar ownCar,
        boolean safeToStop,
        Consent consent) {
    /// The same sighting once the customer has answered; they have stopped, or nobody could have asked them.
    public Sighting answered(boolean accepted) {
        return new Sighting(seenBy, seenFrom, ownCar, true, accepted ? Consent.ACCEPTED : Consent.REFUSED);
    }
}
