package onward.dispatch.journey.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.contracts.value.Money;
import onward.dispatch.car.domain.CarClass;
import org.jspecify.annotations.Nullable;

/// What a brand does for its customers: which options it offers, what their time is worth, and how much is decided
/// without asking an agent. Amounts are euros.
public record CarePolicy(
        String version,
        Set<OptionKind> options,
        Decides decides,
        Worth worth,
        Repair repair,
        Duration roadOpensWithin,
        double partOfPartlyCovered,
        Cars replacementCar,
        Overnight overnight) {
    /// What the brand or club pays of a cost.
    public Money covered(Money cost, Cover cover) {
        double part = switch (cover.result()) {
            case COVERED -> 1;
            case PARTLY_COVERED -> partOfPartlyCovered;
            case NOT_COVERED, UNKNOWN -> 0;
        };
        return new Money(cost.amount().multiply(BigDecimal.valueOf(part)), cost.currency());
    }

    /// What is done without asking: with which cover, up to which cost, and a helicopter where no road unit comes
    /// within this time.
    public record Decides(Set<CoverResult> withCover, double costLimit, Duration helicopterBeyond) {}

    /// What things are worth to the brand: an hour of one person's time, an hour in which they still stand where they
    /// are stranded, a day without a car, a plan that fails, an appointment that is missed, and what an option
    /// is worth as a gesture.
    public record Worth(
            double hourOfCustomerTime,
            double hourStranded,
            double dayWithoutCar,
            double failedPlan,
            double missedAppointment,
            Map<OptionKind, Double> gestures) {}

    /// From which chance of success a repair at the roadside is tried, and how long one takes in the workshop.
    public record Repair(double leastChanceAtRoadside, Duration time) {}

    /// What a day of a replacement car costs, its own and a rented one; which class a model has, by how its name
    /// begins; and whether whoever brings one stays with the car where a mechanic can repair it.
    public record Cars(
            double perDay,
            double rentedPerDay,
            Map<String, CarClass> classes,
            CarClass usualClass,
            boolean staysWithCar) {
        /// The class of a model: the longest beginning that fits counts.
        public CarClass classOf(@Nullable String model) {
            var name = model == null ? "" : model.toUpperCase(Locale.ROOT);
            return classes.entrySet().stream()
                    .filter(entry -> name.startsWith(entry.getKey().toUpperCase(Locale.ROOT)))
                    .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                    .map(Map.Entry::getValue)
                    .orElse(usualClass);
        }
    }

    /// What a night in a hotel costs for one person, and when they go on in the morning, by which clock.
    public record Overnight(double hotelPerPerson, LocalTime goesOnAt, ZoneId zone) {
        private static final Duration SLEEP = Duration.ofHours(6);

        /// The first morning after enough sleep.
        public Instant morningAfter(Instant evening) {
            var rested = evening.plus(SLEEP).atZone(zone);
            var morning = rested.with(goesOnAt);
            return (morning.isBefore(rested) ? morning.plusDays(1) : morning).toInstant();
        }

        /// That time of the next day.
        public Instant nextDay(Instant today) {
            return today.atZone(zone).plusDays(1).with(goesOnAt).toInstant();
        }
    }
}
