package onward.intake.overview.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.RemedyFacts;
import onward.intake.overview.domain.Picture;
import org.jspecify.annotations.Nullable;

/// The care case of an incident, with the remedies that were proposed for it, oldest first.
record CaseJson(@JsonUnwrapped CaseFacts facts, List<RemedyFacts> remedies) {
    static @Nullable CaseJson of(Picture picture) {
        var facts = picture.careCase();
        return facts == null ? null : new CaseJson(facts, Objects.requireNonNullElse(picture.remedies(), List.of()));
    }
}
