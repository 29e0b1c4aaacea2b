package onward.messaging;

import com.fasterxml.jackson.annotation.JsonAlias;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// An object with the parts of a proof.
record ProofParts(
        @Nullable String note,
        @Nullable String photo,
        @JsonAlias("odometer") @Nullable Integer odometerKm,
        @Nullable String signature,
        @Nullable Integer people,
        @Nullable String boardingCode) {
    Proof proof() {
        return new Proof(note, photo, odometerKm, signature, people, boardingCode);
    }
}
