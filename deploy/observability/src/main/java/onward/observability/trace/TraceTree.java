package onward.observability.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The spans of one trace, each under the one that caused it, oldest first.
public record TraceTree(List<SeenSpan> spans) {
    /// The trace that begins with this span, such as a request.
    public static Optional<TraceTree> beginningWith(String name, List<SeenSpan> all) {
        return all.stream()
                .filter(span -> span.parent().isEmpty() && span.name().equals(name))
                .findFirst()
                .map(root -> new TraceTree(all.stream()
                        .filter(span -> span.trace().equals(root.trace()))
                        .sorted(Comparator.comparingLong(SeenSpan::startNanos))
                        .toList()));
    }

    public Set<String> services() {
        return spans.stream().map(SeenSpan::service).collect(Collectors.toSet());
    }

    public boolean has(String name) {
        return spans.stream().anyMatch(span -> span.name().equals(name));
    }

    /// Each span on a line: when it began, how long it took, whose it is, and what it did.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        spans.stream().filter(this::isTop).forEach(top -> add(top, 0, lines));
        return lines;
    }

    private boolean isTop(SeenSpan span) {
        return spans.stream().noneMatch(other -> other.id().equals(span.parent()));
    }

    private void add(SeenSpan span, int depth, List<String> lines) {
        var begin = (span.startNanos() - spans.getFirst().startNanos()) / 1e6;
        lines.add(String.format(
                Locale.ROOT,
                "%9.1f ms %8.1f ms  %-18s %s%s",
                begin,
                span.took().toNanos() / 1e6,
                span.service(),
                "  ".repeat(depth),
                span.name()));
        spans.stream().filter(child -> child.parent().equals(span.id())).forEach(child -> add(child, depth + 1, lines));
    }
}
