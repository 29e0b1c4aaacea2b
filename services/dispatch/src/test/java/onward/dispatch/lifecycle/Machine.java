package onward.dispatch.lifecycle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A state machine as its types have it: the records of a sealed interface are its states, and their public methods
/// that lead to one of them are its transitions.
record Machine<S>(Class<S> states, Function<Object, S> state, Function<S, String> name) {
    /// Every state, once.
    List<S> everyState() {
        return leaves(states).map(leaf -> states.cast(Sample.of(leaf, 0))).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(Machine::leaves)
                        .distinct()
                : Stream.of(type);
    }

    /// What can be done in a state.
    List<Method> transitions(S from) {
        return Arrays.stream(from.getClass().getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> leadsToAState(method.getReturnType()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private boolean leadsToAState(Class<?> type) {
        return states.isAssignableFrom(type)
                || (type.isRecord()
                        && Arrays.stream(type.getRecordComponents()).anyMatch(part -> part.getType() == states));
    }

    /// Does it, with arguments that `seed` chooses.
    S after(S from, Method transition, int seed) {
        var arguments = Arrays.stream(transition.getParameterTypes())
                .map(type -> Sample.of(type, seed))
                .toArray();
        try {
            return state.apply(transition.invoke(from, arguments));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("%s of %s fails.".formatted(transition, from), e);
        }
    }

    Move move(S from, Method transition, int seed) {
        return new Move(name.apply(from), name.apply(after(from, transition, seed)));
    }
}
