package onward.resolution;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/// Tries a property with values that jqwik generates, from within a test of Quarkus, where jqwik itself can't run. Of
/// what fails jqwik makes simpler values as long as they fail as well; the simplest is told.
public final class Tries {
    private static final int SIMPLER_AT_MOST = 40;

    private Tries() {}

    /// What has to hold for each value.
    public interface Property<T> {
        void check(T value) throws Exception;
    }

    public static <T> void of(int tries, long seed, Arbitrary<T> values, Property<T> property) {
        JqwikSession.run(() -> {
            var generator = values.generator(tries, true);
            var random = new Random(seed);
            for (int i = 0; i < tries; i++) {
                var value = generator.next(random);
                var failure = failure(value, property);
                if (failure != null) {
                    throw simplest(value, failure, property);
                }
            }
        });
    }

    private static <T> AssertionError simplest(Shrinkable<T> failed, Throwable why, Property<T> property) {
        var simplest = failed;
        var reason = why;
        for (int i = 0; i < SIMPLER_AT_MOST; i++) {
            var simpler = simplest.shrink().limit(SIMPLER_AT_MOST).iterator();
            @Nullable Throwable again = null;
            while (again == null && simpler.hasNext()) {
                var candidate = simpler.next();
                again = failure(candidate, property);
                simplest = again == null ? simplest : candidate;
            }
            if (again == null) {
                break;
            }
            reason = again;
        }
        return new AssertionError("It does not hold for %s".formatted(simplest.value()), reason);
    }

    private static <T> @Nullable Throwable failure(Shrinkable<T> value, Property<T> property) {
        return catchThrowable(() -> property.check(value.value()));
    }
}
