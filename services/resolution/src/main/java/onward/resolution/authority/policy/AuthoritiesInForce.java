package onward.resolution.authority.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onward.resolution.BrandFiles;
import onward.resolution.ResolutionConfig;
import onward.resolution.authority.domain.Authorities;
import onward.resolution.authority.domain.Authority;

/// The brands' authority, from files. Bad ones keep the service from starting.
@ApplicationScoped
public class AuthoritiesInForce implements Authorities {
    private static final String FOR_BRANDS_WITHOUT = "default";

    private final Map<String, Authority> byBrand;

    AuthoritiesInForce(ResolutionConfig config) {
        var settings = config.authority();
        byBrand = read(BrandFiles.read("/authority/", settings.folder(), settings.shipped()));
    }

    /// @throws IllegalStateException that tells all flaws
    static Map<String, Authority> read(Map<String, String> files) {
        var flaws = new ArrayList<String>();
        var read = new TreeMap<String, Authority>();
        files.forEach((brand, text) -> {
            var reading = AuthorityFile.read(brand, text);
            flaws.addAll(reading.flaws());
            if (reading.authority() != null) {
                read.put(brand, reading.authority());
            }
        });
        if (!files.containsKey(FOR_BRANDS_WITHOUT)) {
            flaws.add("%s.yaml: is missing: brands without an authority of their own need it"
                    .formatted(FOR_BRANDS_WITHOUT));
        }
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The authority of brands can't be used. " + String.join("; ", flaws));
        }
        return read;
    }

    @Override
    public Authority of(String brand) {
        return Objects.requireNonNull(byBrand.getOrDefault(brand, byBrand.get(FOR_BRANDS_WITHOUT)));
    }
}
