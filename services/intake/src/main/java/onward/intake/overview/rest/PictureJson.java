package onward.intake.overview.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.dispatch.PromiseFacts;
import onward.intake.overview.domain.Picture;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.IncidentView;
import org.jspecify.annotations.Nullable;

/// The whole picture of an incident.
record PictureJson(
        @JsonUnwrapped IncidentView incident,
        List<OptionFacts> options,
        @Nullable PlanJson plan,
        @Nullable String planFailure,
        List<PromiseFacts> promises,
        @JsonProperty("case") @Nullable CaseJson careCase) {

    static PictureJson of(Incident incident, Picture picture) {
        return new PictureJson(
                IncidentView.of(incident),
                picture.options(),
                picture.plan() == null ? null : PlanJson.of(picture.plan(), picture),
                picture.planFailure(),
                picture.promises(),
                CaseJson.of(picture));
    }
}
