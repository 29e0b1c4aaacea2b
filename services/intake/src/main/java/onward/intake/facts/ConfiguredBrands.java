package onward.intake.facts;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
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
    private static final int CODE_LENGTH = 3;

    private final Map<String, Brand> brands;
    private final Map<String, Brand> byManufacturer = new HashMap<>();

    ConfiguredBrands(IntakeConfig config) {
        brands = config.brands().entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        entry -> brand(entry.getKey().toLowerCase(Locale.ROOT), entry.getValue())));
        config.brands()
                .forEach((name, set) -> set.manufacturers()
                        .orElse(List.of())
                        .forEach(code -> byManufacturer.put(
                                code.toUpperCase(Locale.ROOT), brand(name.toLowerCase(Locale.ROOT), set))));
    }

    private static Brand brand(String name, IntakeConfig.Brand set) {
        return new Brand(name, new Area(set.west(), set.south(), set.east(), set.north()), set.country());
    }

    @Override
    public Optional<Brand> named(String name) {
        return Optional.ofNullable(brands.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Optional<Brand> ofManufacturer(String vin) {
        return Optional.ofNullable(byManufacturer.get(vin.substring(0, CODE_LENGTH)));
    }

    @Override
    public List<String> names() {
        return brands.keySet().stream().sorted().toList();
    }
}
