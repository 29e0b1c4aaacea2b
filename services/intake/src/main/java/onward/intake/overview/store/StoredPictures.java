package onward.intake.overview.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.intake.overview.domain.Picture;
import onward.intake.overview.domain.Pictures;
import onward.messaging.codec.EventJson;

/// The pictures in PostgreSQL. Whoever changes one has locked its incident.
@ApplicationScoped
class StoredPictures implements Pictures {
    @Override
    public Picture of(IncidentId id) {
        return PictureRow.<PictureRow>findByIdOptional(id.value())
                .map(row -> read(row.content))
                .orElseGet(Picture::empty);
    }

    @Override
    public void save(IncidentId id, Picture picture) {
        PictureRow row = PictureRow.findById(id.value());
        if (row == null) {
            row = new PictureRow();
            row.incidentId = id.value();
            row.content = EventJson.write(picture);
            row.persist();
        } else {
            row.content = EventJson.write(picture);
        }
    }

    private static Picture read(String content) {
        try {
            return EventJson.mapper().readValue(content, Picture.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored picture can't be read.", e);
        }
    }
}
