package onward.intake.reporting.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.intake.facts.CheckReport;
import onward.intake.facts.RefusedReport;
import onward.intake.facts.domain.Brands;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Finding;
import onward.intake.facts.domain.Report;
import onward.web.body.JsonBodies;

/// Merge patches of reports. Destination and time may stand at the top as well as within `journey`.
@ApplicationScoped
class Amendments {
    private static final String BRAND = "brand";
    private static final String JOURNEY = "journey";
    private static final List<String> OF_THE_JOURNEY = List.of("destination", "needBy");
    private static final List<String> FIXED = List.of(BRAND, "kind");
    private static final String FIXED_FOR_GOOD =
            "The %1$s can't be amended; contact, vehicle, location, fault, party and "
                    + "journey can. Cancel this incident and report another with the right %1$s.";

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
                .filter(name -> !isYetToAssign(facts, name))
                .map(name -> new Finding("/" + name, FIXED_FOR_GOOD.formatted(name)))
                .toList();
        if (!fixed.isEmpty()) {
            throw RefusedReport.of(fixed).exception();
        }
        try {
            var report = (Report) bodies.read(json.writeValueAsBytes(after), Report.class);
            if (checkReport.checkAmended(report, facts) instanceof Checked.Unsound unsound) {
                throw RefusedReport.of(unsound.reasons()).exception();
            }
            return report;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A merged report can't be written as JSON.", e);
        }
    }

    /// What a vehicle called about without anybody knowing its brand is given one.
    private static boolean isYetToAssign(IncidentFacts facts, String name) {
        return name.equals(BRAND) && facts.brand().equals(Brands.UNASSIGNED);
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
