package onward.dispatch.offer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.Claims;

/// Others who offer in the same moment: whom they have just now, and who is full once they are done.
final class Rivals implements Claims {
    final Set<ResponderId> have = new HashSet<>();
    final Set<ResponderId> fill = new HashSet<>();

    @Override
    public Set<ResponderId> take(List<ResponderId> wanted) {
        return without(have, wanted);
    }

    @Override
    public Set<ResponderId> await(List<ResponderId> wanted) {
        return without(fill, wanted);
    }

    private static Set<ResponderId> without(Set<ResponderId> others, List<ResponderId> wanted) {
        return wanted.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }
}
