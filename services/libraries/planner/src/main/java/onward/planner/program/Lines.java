package onward.planner.program;

/// A text that grows by lines.
final class Lines {
    private final StringBuilder text = new StringBuilder();

    void add(String form, Object... values) {
        text.append(form.formatted(values)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
