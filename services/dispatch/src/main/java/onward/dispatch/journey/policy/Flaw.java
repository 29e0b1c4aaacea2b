package onward.dispatch.journey.policy;

/// What is wrong with a care policy: in which file, where in it, and what is expected there.
public record Flaw(String file, String path, String expected) {
    @Override
    public String toString() {
        return "%s: %s: %s".formatted(file, path.isEmpty() ? "/" : path, expected);
    }
}
