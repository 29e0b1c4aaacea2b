package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import onward.resolution.link.domain.LastPositions;
import onward.resolution.link.domain.LastSeen;

/// Notes where responders are whom a customer waits for.
@ApplicationScoped
public class NotePositions {
    private final LastPositions positions;

    NotePositions(LastPositions positions) {
        this.positions = positions;
    }

    @Transactional
    public void note(List<LastSeen> seen) {
        positions.note(seen);
    }
}
