package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.dispatch.DispatchSettings;
import onward.dispatch.journey.domain.CarePolicies;
import onward.dispatch.journey.domain.CarePolicy;

/// The brands' care policies, as configured. One that makes no sense keeps the service from starting.
@ApplicationScoped
class ConfiguredCarePolicies implements CarePolicies {
    private static final String FOR_BRANDS_WITHOUT = "default";

    private final Map<String, CarePolicy> policies;
    private final CarePolicy forBrandsWithout;

    ConfiguredCarePolicies(DispatchSettings settings) {
        policies = settings.policies().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> policy(entry.getKey(), entry.getValue())));
        var usual = policies.get(FOR_BRANDS_WITHOUT);
        if (usual == null) {
            throw new IllegalStateException(
                    "Configure onward.dispatch.policies.default: brands without a policy of" + " their own need one.");
        }
        forBrandsWithout = usual;
    }

    @Override
    public CarePolicy of(String brand) {
        return policies.getOrDefault(brand, forBrandsWithout);
    }

    private static CarePolicy policy(String brand, DispatchSettings.Policy settings) {
        require(brand, "least-chance-at-roadside", settings.leastChanceAtRoadside() <= 1);
        require(brand, "part-of-partly-covered", settings.partOfPartlyCovered() <= 1);
        require(brand, "cost-limit", settings.costLimit() >= 0);
        require(brand, "options", !settings.options().isEmpty());
        return new CarePolicy(
                settings.version(),
                settings.options(),
                settings.decidesWithCover().orElse(Set.of()),
                settings.hourOfCustomerTime(),
                settings.hourStranded(),
                settings.dayWithoutCar(),
                settings.failedPlan(),
                settings.missedAppointment(),
                settings.costLimit(),
                settings.helicopterBeyond(),
                settings.leastChanceAtRoadside(),
                settings.roadOpensWithin(),
                settings.partOfPartlyCovered(),
                settings.replacementCarPerDay(),
                settings.repairTime());
    }

    private static void require(String brand, String property, boolean makesSense) {
        if (!makesSense) {
            throw new IllegalStateException(
                    "onward.dispatch.policies.%s.%s makes no sense; see its description.".formatted(brand, property));
        }
    }
}
