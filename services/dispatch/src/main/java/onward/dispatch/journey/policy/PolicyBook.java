package onward.dispatch.journey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onward.dispatch.journey.domain.CarePolicy;

/// The care policies that are in force, with the texts that they were read from.
record PolicyBook(Map<String, String> texts, Map<String, CarePolicy> policies) {
    static final String FOR_BRANDS_WITHOUT = "default";
    static final PolicyBook EMPTY = new PolicyBook(Map.of(), Map.of());

    CarePolicy of(String brand) {
        var policy = policies.getOrDefault(brand, policies.get(FOR_BRANDS_WITHOUT));
        return Objects.requireNonNull(policy);
    }

    /// Takes over what is good; where a file is not, its last good policy stays in force.
    Edition edited(Map<String, String> files) {
        var flaws = new ArrayList<Flaw>();
        var good = new TreeMap<String, CarePolicy>();
        var read = new TreeMap<String, String>();
        files.forEach((brand, text) -> {
            var reading = PolicyFile.read(brand, text);
            var found = reading.flaws().isEmpty() ? versionFlaws(brand, text, reading.policy()) : reading.flaws();
            flaws.addAll(found);
            if (found.isEmpty()) {
                good.put(brand, reading.policy());
                read.put(brand, text);
            } else {
                keep(brand, good, read);
            }
        });
        if (!files.containsKey(FOR_BRANDS_WITHOUT)) {
            flaws.add(new Flaw(
                    FOR_BRANDS_WITHOUT + ".yaml", "", "is missing: brands without a policy of their own need it"));
            keep(FOR_BRANDS_WITHOUT, good, read);
        }
        return new Edition(new PolicyBook(read, good), List.copyOf(flaws));
    }

    private void keep(String brand, Map<String, CarePolicy> good, Map<String, String> read) {
        var before = policies.get(brand);
        if (before != null) {
            good.put(brand, before);
            read.put(brand, texts.getOrDefault(brand, ""));
        }
    }

    /// Plans name the version that they were made by: two policies must not have the same.
    private List<Flaw> versionFlaws(String brand, String text, CarePolicy policy) {
        var before = policies.get(brand);
        boolean reused = before != null
                && before.version().equals(policy.version())
                && !text.equals(texts.get(brand))
                && !before.equals(policy);
        return reused
                ? List.of(new Flaw(
                        brand + ".yaml",
                        "/version",
                        "expected another version than %s, since the policy was changed".formatted(policy.version())))
                : List.of();
    }
}
