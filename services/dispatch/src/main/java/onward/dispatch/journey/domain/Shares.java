package onward.dispatch.journey.domain;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.incident.Party;
import org.jspecify.annotations.Nullable;

/// A party in parts that several carry.
final class Shares {
    private Shares() {}

    /// Parts as even as can be: grown-ups and children, child seats, pets and luggage are dealt out in turn, so that no
    /// part has children alone as long as there are enough grown-ups. A wheelchair goes with the first part.
    static List<Party> of(Party party, int parts) {
        var shares = new ArrayList<Party>();
        for (int part = 0; part < parts; part++) {
            int children = dealt(or0(party.children()), part, parts);
            int grownUps = dealt(party.headcount() - or0(party.children()), parts - 1 - part, parts);
            shares.add(new Party(
                    grownUps + children,
                    children,
                    dealt(or0(party.childSeats()), part, parts),
                    part == 0 ? party.wheelchair() : null,
                    dealt(or0(party.pets()), part, parts),
                    dealt(or0(party.luggage()), part, parts),
                    party.needs()));
        }
        return shares;
    }

    private static int dealt(int count, int part, int parts) {
        return count / parts + (part < count % parts ? 1 : 0);
    }

    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
