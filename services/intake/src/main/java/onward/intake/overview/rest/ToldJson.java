package onward.intake.overview.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import onward.intake.timeline.domain.Told;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An entry of the timeline: what happened, in words and as data.
record ToldJson(
        Instant at,
        String type,
        String actor,
        String text,
        @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {
    static ToldJson of(Told told) {
        return new ToldJson(told.at(), told.type(), told.actor(), told.text(), told.data());
    }
}
