package onward.web.identity;

import java.util.Optional;

/// Whose tokens are believed, and the key that shows that they are theirs.
record Trust(Optional<String> issuer, Optional<String> publicKey) {
    private static final String LOCAL_ISSUER = "onward-local";

    /// Why a service must not start with this trust; `atHome` is a developer's machine: the profile `local`, or tests.
    Optional<String> objection(boolean atHome) {
        if (atHome) {
            return Optional.empty();
        }
        if (issuer.filter(name -> !name.isBlank()).isEmpty()) {
            return Optional.of("Not started: MP_JWT_VERIFY_ISSUER must name the issuer of the callers' tokens.");
        }
        if (issuer.get().strip().equalsIgnoreCase(LOCAL_ISSUER)) {
            return Optional.of(
                    "Not started: the issuer %s is for the profile local only; set MP_JWT_VERIFY_ISSUER to your own."
                            .formatted(LOCAL_ISSUER));
        }
        if (publicKey.filter(key -> !key.isBlank()).isEmpty()) {
            return Optional.of(
                    "Not started: MP_JWT_VERIFY_PUBLICKEY_LOCATION must say where the issuer's public key is.");
        }
        return Optional.empty();
    }
}
