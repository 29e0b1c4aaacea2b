package onward.dispatch.journey.domain;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import onward.dispatch.car.domain.CarClass;
import org.jspecify.annotations.Nullable;

/// What a day of a replacement car costs, its own and a rented one; which class a model has, by how its name
/// begins; and whether whoever brings one stays with the car where a mechanic can repair it.
public record Cars(
        double perDay, double rentedPerDay, Map<String, CarClass> classes, CarClass usualClass, boolean staysWithCar) {
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
