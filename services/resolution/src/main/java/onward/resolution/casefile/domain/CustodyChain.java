package onward.resolution.casefile.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// Who has held the vehicle since when, first to present. Each holder has it until the next one does, so there is never
/// a gap and never two at once; where what was told does not fit that, the link is in doubt.
public record CustodyChain(List<CustodyFacts> links) {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    public CustodyChain {
        if (links.isEmpty()) {
            throw new IllegalArgumentException("A chain of custody begins with somebody who holds the vehicle.");
        }
        links = List.copyOf(links);
    }

    public static CustodyChain withOwner(Instant since) {
        return new CustodyChain(List.of(new CustodyFacts(Holder.OWNER.name(), since, null)));
    }

    public CustodyFacts present() {
        return links.getLast();
    }

    /// Whether the present holder may not be the only one, or there was a gap before them.
    public boolean isInDoubt() {
        return present().doubt() != null;
    }

    public boolean isHeldBy(Holder holder) {
        return present().holder().equals(holder.name());
    }

    /// Whether they have or had it.
    public boolean wasHeldBy(Holder holder) {
        return links.stream().anyMatch(link -> link.holder().equals(holder.name()));
    }

    /// The present holder gives the vehicle to another. A time before the present holder had it, as a device with a
    /// wrong clock reports it, counts as the moment when they got it; beyond a minute that is in doubt.
    public CustodyChain handOver(Holder to, Instant at, @Nullable Proof proof) {
        return and(to, at, proof, null);
    }

    /// A crew takes the vehicle from wherever it stands. If another crew had it and nothing shows that it gave it up,
    /// there was a gap, or it had two holders.
    public CustodyChain taken(Holder crew, Instant at, @Nullable Proof proof) {
        var before = present().holder();
        var unproven = proof == null && before.startsWith("responder:");
        return and(crew, at, proof, unproven ? "%s never handed it over".formatted(before) : null);
    }

    private CustodyChain and(Holder to, Instant at, @Nullable Proof proof, @Nullable String doubt) {
        var since = at.isBefore(present().since()) ? present().since() : at;
        var told = at.plus(CLOCKS_DIFFER).isBefore(since)
                ? "told for %s, when %s did not have it yet"
                        .formatted(at, present().holder())
                : doubt;
        var next = new CustodyFacts(to.name(), since, proof, told);
        return new CustodyChain(Stream.concat(links.stream(), Stream.of(next)).toList());
    }
}
