package onward.resolution.link;

import java.util.List;
import java.util.Optional;

/// The keys that sign customers' links.
record LinkKeys(List<String> keys) {
    /// What is configured unless somebody says otherwise, and known to everybody who can read.
    static final String OF_EVERYBODY = "onward-local-links-are-signed-by-nobody";

    private static final int SHORTEST = 32;

    /// Why a service must not start with these keys; `atHome` is a developer's machine: the profile `local`, or
    /// tests.
    Optional<String> objection(boolean atHome) {
        if (atHome) {
            return Optional.empty();
        }
        if (keys.isEmpty() || keys.contains(OF_EVERYBODY)) {
            return Optional.of(
                    "Not started: ONWARD_RESOLUTION_LINKS_KEYS must be a key of your own; everybody knows the"
                            + " default.");
        }
        return keys.stream().anyMatch(key -> key.length() < SHORTEST)
                ? Optional.of(
                        "Not started: each of ONWARD_RESOLUTION_LINKS_KEYS needs %d characters.".formatted(SHORTEST))
                : Optional.empty();
    }
}
