package onward.dispatch.crew.domain;

import java.util.Collection;
import java.util.List;

/// Why a field report could not be applied: the type of problem, in words, and what would have been allowed.
public record Refusal(String problem, String detail, List<String> allowed) {
    public static Refusal of(String problem, String detail) {
        return new Refusal(problem, detail, List.of());
    }

    public static Refusal illegal(String detail, Collection<? extends Enum<?>> allowed) {
        return new Refusal(
                "illegal-transition",
                detail,
                allowed.stream().<String>map(Enum::name).toList());
    }
}
