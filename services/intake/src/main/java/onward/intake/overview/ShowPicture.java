package onward.intake.overview;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.intake.overview.domain.Picture;
import onward.intake.overview.domain.Pictures;

/// Shows what is done about an incident.
@ApplicationScoped
public class ShowPicture {
    private final Pictures pictures;

    public ShowPicture(Pictures pictures) {
        this.pictures = pictures;
    }

    public Picture show(IncidentId id) {
        return pictures.of(id);
    }
}
