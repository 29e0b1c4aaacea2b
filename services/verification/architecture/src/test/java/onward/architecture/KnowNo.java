package onward.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/// That a class of a service depends on none in certain other places.
final class KnowNo extends ArchCondition<JavaClass> {
    private final BiPredicate<Place, Place> forbidden;

    KnowNo(String whom, BiPredicate<Place, Place> forbidden) {
        super("know no " + whom);
        this.forbidden = forbidden;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var from = Place.of(type).orElseThrow();
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> Place.of(dependency.getTargetClass())
                        .filter(to -> forbidden.test(from, to))
                        .isPresent())
                .forEach(dependency ->
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
    }
}
