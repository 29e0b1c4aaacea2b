package onward.intake.reporting.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.intake.facts.CheckReport;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.web.body.JsonBodies;

/// Merge patches of reports. Destination and time may stand at the top as well as within `journey`.
@ApplicationScoped
class Amendments {
    private static final String JOURNEY = "journey";
    private static final List<String> OF_THE_JOURNEY = List.of("destination", "needBy");
    private static final List<String> FIXED = List.of("brand", "kind");

    private final CheckReport checkReport;
    private final ObjectMapper json;
    private final JsonBodies bodies;

    Amendments(CheckReport checkReport, ObjectMapper json, JsonBodies bodies) {
        this.checkReport = checkReport;
        this.json = json;
        this.bodies = bodies;
    }

    /// The whole report as it should read. Leaves with a problem when the patch can't be applied.
    Report apply(IncidentFacts facts, ObjectNode patch) {
        var before = json.<JsonNode>valueToTree(Report.of(facts));
        var after = MergePatch.apply(before, withinJourney(patch));
        var fixed = FIXED.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .map(name -> new Finding("/" + name, "It can't be amended; report another incident instead."))
                .toList();
        if (!fixed.isEmpty()) {
            throw Refusal.of(fixed).exception();
        }
        try {
            var report = (Report) bodies.read(json.writeValueAsBytes(after), Report.class);
            if (checkReport.check(report, facts.reportedAt()) instanceof Checked.Unsound unsound) {
                throw Refusal.of(unsound.reasons()).exception();
            }
            return report;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A merged report can't be written as JSON.", e);
        }
    }

    private ObjectNode withinJourney(ObjectNode patch) {
        var moved = patch.deepCopy();
        for (var name : OF_THE_JOURNEY) {
            var value = moved.remove(name);
            if (value != null) {
                moved.withObjectProperty(JOURNEY).set(name, value);
            }
        }
        return moved;
    }
}
