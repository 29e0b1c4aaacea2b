package onward.dispatch.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.contracts.id.ResponderId;

/// Who could go, first there first, and who can't and why. Partners' desks are among them only where nobody else is
/// able. Those who only have too much to do are among the others, and in `busy` as they would stand after all that.
public record Shortlist(List<Standing> able, List<Standing> busy, List<NotAble> others) {
    /// Who could be there first; when nobody has room, who could be once it has.
    public Optional<Standing> first() {
        return Stream.concat(able.stream(), busy.stream()).findFirst();
    }

    /// The same with one of those who are able before all others, if it is among them.
    public Optional<Shortlist> beginningWith(ResponderId responder) {
        return able.stream()
                .filter(standing -> standing.responder().equals(responder))
                .findFirst()
                .map(first -> new Shortlist(
                        Stream.concat(Stream.of(first), able.stream().filter(other -> !other.equals(first)))
                                .toList(),
                        busy,
                        others));
    }

    /// The same with desks that are able, where nobody else is.
    public Shortlist withDesks(List<Standing> desks) {
        return desks.isEmpty() ? this : new Shortlist(desks, busy, others);
    }
}
