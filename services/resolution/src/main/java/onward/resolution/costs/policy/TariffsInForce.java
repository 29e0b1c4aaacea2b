package onward.resolution.costs.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import onward.resolution.BrandFiles;
import onward.resolution.ResolutionConfig;
import onward.resolution.WrittenFile;
import onward.resolution.costs.domain.Tariff;
import onward.resolution.costs.domain.Tariffs;

/// The brands' tariffs, from files. Bad ones keep the service from starting.
@ApplicationScoped
public class TariffsInForce implements Tariffs {
    private static final String FOR_BRANDS_WITHOUT = "default";

    private final Map<String, Tariff> byBrand;

    TariffsInForce(ResolutionConfig config) {
        var settings = config.tariffs();
        byBrand = read(BrandFiles.read("/tariffs/", settings.folder(), settings.shipped()));
    }

    /// @throws IllegalStateException that tells all flaws
    static Map<String, Tariff> read(Map<String, String> files) {
        var flaws = new ArrayList<String>();
        var read = new TreeMap<String, Tariff>();
        files.forEach((brand, text) -> {
            var before = flaws.size();
            var written = WrittenFile.read(WrittenTariff.class, brand, text, flaws);
            if (written != null) {
                written.check(brand, (path, expected) -> flaws.add("%s.yaml: %s: %s".formatted(brand, path, expected)));
            }
            if (written != null && flaws.size() == before) {
                read.put(brand, written.tariff());
            }
        });
        if (!files.containsKey(FOR_BRANDS_WITHOUT)) {
            flaws.add(
                    "%s.yaml: is missing: brands without a tariff of their own need it".formatted(FOR_BRANDS_WITHOUT));
        }
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("The tariffs can't be used. " + String.join("; ", flaws));
        }
        return read;
    }

    @Override
    public Tariff of(String brand) {
        return Objects.requireNonNull(byBrand.getOrDefault(brand, byBrand.get(FOR_BRANDS_WITHOUT)));
    }
}
