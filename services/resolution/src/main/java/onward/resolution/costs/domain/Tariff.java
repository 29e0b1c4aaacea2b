package onward.resolution.costs.domain;

import java.math.BigDecimal;
import java.util.Map;
import onward.contracts.incident.ServiceType;

/// What things cost: a job by its service, and what is counted beside it. All in one currency.
public record Tariff(
        String version,
        String currency,
        Map<ServiceType, BigDecimal> jobs,
        BigDecimal kilometre,
        BigDecimal flightMinute,
        BigDecimal replacementCarDay) {
    public Tariff {
        jobs = Map.copyOf(jobs);
    }
}
