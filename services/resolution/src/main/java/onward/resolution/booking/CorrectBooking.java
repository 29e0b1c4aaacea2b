package onward.resolution.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.costs.CorrectEntry;
import onward.resolution.costs.CorrectEntry.Answer;
import onward.resolution.costs.Correction;

/// Corrects a line of a case's costs while nobody else books for it.
@ApplicationScoped
public class CorrectBooking {
    private final Cases cases;
    private final CorrectEntry correctEntry;

    CorrectBooking(Cases cases, CorrectEntry correctEntry) {
        this.cases = cases;
        this.correctEntry = correctEntry;
    }

    @Transactional
    public Answer correct(IncidentId incident, Correction correction, String by) {
        return cases.hold(incident).isEmpty() ? new Answer.Unknown() : correctEntry.correct(incident, correction, by);
    }
}
