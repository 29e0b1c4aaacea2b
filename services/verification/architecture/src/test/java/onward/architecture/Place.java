package onward.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;

/// Where a class of a service stands: `onward.<service>.<feature>.<layer>`. Use cases have the layer "" and what a
/// whole service shares the feature "".
record Place(String service, String feature, String layer) {
    static final Set<String> SERVICES = Set.of("intake", "dispatch", "resolution");
    private static final Set<String> DOORS = Set.of("rest", "kafka", "store", "sse", "job", "process");

    static Optional<Place> of(JavaClass type) {
        var steps = type.getBaseComponentType().getPackageName().split("\\.");
        return steps.length > 1 && steps[0].equals("onward") && SERVICES.contains(steps[1])
                ? Optional.of(new Place(steps[1], step(steps, 2), step(steps, 3)))
                : Optional.empty();
    }

    private static String step(String[] steps, int index) {
        return steps.length > index ? steps[index] : "";
    }

    boolean isDomain() {
        return layer.equals("domain");
    }

    boolean isUseCase() {
        return !feature.isEmpty() && layer.isEmpty();
    }

    boolean isDoor() {
        return DOORS.contains(layer);
    }

    boolean isFeatureOf(Place other) {
        return service.equals(other.service) && feature.equals(other.feature);
    }

    static DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.describe(
                "are domain", type -> of(type).filter(Place::isDomain).isPresent());
    }

    static DescribedPredicate<JavaClass> useCases() {
        return DescribedPredicate.describe(
                "are use cases", type -> of(type).filter(Place::isUseCase).isPresent());
    }

    static DescribedPredicate<JavaClass> doors() {
        return DescribedPredicate.describe(
                "are doors", type -> of(type).filter(Place::isDoor).isPresent());
    }

    static DescribedPredicate<JavaClass> services() {
        return DescribedPredicate.describe("are of a service", type -> of(type).isPresent());
    }
}
