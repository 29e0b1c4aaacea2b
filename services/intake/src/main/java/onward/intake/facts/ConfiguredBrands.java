package onward.intake.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import onward.intake.IntakeConfig;
import onward.intake.facts.domain.Area;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;

/// The brands that the configuration names.
@ApplicationScoped
class ConfiguredBrands implements Brands {
    private final Map<String, Brand> brands;

    ConfiguredBrands(IntakeConfig config) {
        brands = config.brands().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> brand(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue())));
    }

    private static Brand brand(String name, IntakeConfig.Brand set) {
        return new Brand(name, new Area(set.west(), set.south(), set.east(), set.north()), set.country());
    }

    @Override
    public Optional<Brand> named(String name) {
        return Optional.ofNullable(brands.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<String> names() {
        return brands.keySet().stream().sorted().toList();
    }
}
