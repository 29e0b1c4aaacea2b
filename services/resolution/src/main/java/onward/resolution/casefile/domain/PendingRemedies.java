package onward.resolution.casefile.domain;

import java.util.List;
import java.util.stream.Stream;
import onward.contracts.id.RemedyId;

/// The remedies that somebody still has to decide or give, and whether any has come to its end. A case with one that is
/// pending is not settled.
public record PendingRemedies(List<RemedyId> pending, boolean anyOver) {
    public PendingRemedies {
        pending = List.copyOf(pending);
    }

    public static PendingRemedies none() {
        return new PendingRemedies(List.of(), false);
    }

    public boolean areNone() {
        return pending.isEmpty();
    }

    PendingRemedies with(RemedyId id) {
        return pending.contains(id)
                ? this
                : new PendingRemedies(
                        Stream.concat(pending.stream(), Stream.of(id)).toList(), anyOver);
    }

    PendingRemedies without(RemedyId id) {
        return new PendingRemedies(
                pending.stream().filter(other -> !other.equals(id)).toList(), true);
    }
}
