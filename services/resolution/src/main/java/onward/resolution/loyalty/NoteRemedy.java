package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import onward.resolution.loyalty.domain.GrantedRemedy;
import onward.resolution.loyalty.domain.RemediesGranted;

/// Notes which customers were given a remedy: what grants remedies tells it here when one is committed.
@ApplicationScoped
public class NoteRemedy {
    private final RemediesGranted remedies;

    NoteRemedy(RemediesGranted remedies) {
        this.remedies = remedies;
    }

    /// Told again, the later word counts.
    @Transactional
    public void note(GrantedRemedy remedy) {
        remedies.save(remedy);
    }

    /// It was reversed: the customer never had it.
    @Transactional
    public void takeBack(UUID id) {
        remedies.remove(id);
    }
}
