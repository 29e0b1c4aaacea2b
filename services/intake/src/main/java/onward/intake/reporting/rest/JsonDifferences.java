package onward.intake.reporting.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import onward.contracts.incident.FieldChange;
import onward.contracts.incident.IncidentFacts;
import onward.intake.reporting.domain.Differences;
import org.jspecify.annotations.Nullable;

/// Compares facts field by field as they look in JSON. A list or a position is one field.
@ApplicationScoped
class JsonDifferences implements Differences {
    private static final String POSITION_MARK = "coordinates";

    private final ObjectMapper json;

    JsonDifferences(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<FieldChange> between(IncidentFacts before, IncidentFacts after) {
        var differences = new ArrayList<FieldChange>();
        compare("", json.valueToTree(before), json.valueToTree(after), differences);
        return List.copyOf(differences);
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<FieldChange> differences) {
        if (!isBranch(before) && !isBranch(after)) {
            if (!before.equals(after)) {
                differences.add(new FieldChange(pointer, text(before), text(after)));
            }
            return;
        }
        var names = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.forEach(
                name -> compare("%s/%s".formatted(pointer, name), before.path(name), after.path(name), differences));
    }

    private static boolean isBranch(JsonNode node) {
        return node.isObject() && !node.has(POSITION_MARK);
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }
}
