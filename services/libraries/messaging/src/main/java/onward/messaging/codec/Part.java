package onward.messaging.codec;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A component of a contract record, and whether it may be absent.
record Part(RecordComponent component, boolean optional) {
    static Part of(RecordComponent component) {
        return new Part(component, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    Optional<String> missingIn(Object whole, String pointer) {
        var here = pointer + "/" + component.getName();
        var value = read(whole);
        return value == null && !optional ? Optional.of(here) : Completeness.missing(value, here);
    }

    private @Nullable Object read(Object whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s can't be read.".formatted(component), e);
        }
    }
}
