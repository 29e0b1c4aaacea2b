package onward.dispatch.journey.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.CoverResult;
import onward.dispatch.car.domain.CarClass;
import onward.dispatch.journey.domain.CarePolicy;
import onward.dispatch.journey.domain.CarePolicy.Decides;
import onward.dispatch.journey.domain.Cars;
import onward.dispatch.journey.domain.Overnight;
import onward.dispatch.journey.domain.Repair;
import onward.dispatch.journey.domain.Worth;

/// A care policy as its file says it, or what is wrong with the file. Everything has to be said: a brand's policy is
/// read by people, who should not have to know what is meant by silence.
final class PolicyFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PolicyFile() {}

    /// What became of a file: a policy if it has no flaws.
    record Reading(CarePolicy policy, List<Flaw> flaws) {}

    /// @param brand what the file is named after
    static Reading read(String brand, String text) {
        var file = brand + ".yaml";
        var flaws = new ArrayList<Flaw>();
        var top = new Section(file, "", tree(file, text, flaws), flaws);
        var policy = policy(top);
        if (!flaws.isEmpty()) {
            return new Reading(policy, List.copyOf(flaws));
        }
        if (!top.text("brand").equals(brand)) {
            top.flaw("brand", "expected %s, as the file is called".formatted(brand));
        }
        if (policy.options().isEmpty()) {
            top.flaw("options", "expected one option or more");
        }
        top.nothingElse();
        return new Reading(policy, List.copyOf(flaws));
    }

    private static JsonNode tree(String file, String text, List<Flaw> flaws) {
        try {
            var tree = YAML.readTree(text);
            if (tree.isObject()) {
                return tree;
            }
            flaws.add(new Flaw(file, "", "expected a care policy, found " + (tree.isMissingNode() ? "nothing" : tree)));
        } catch (JsonProcessingException unreadable) {
            var where = unreadable.getLocation();
            flaws.add(new Flaw(
                    file,
                    where == null ? "" : "line %d".formatted(where.getLineNr()),
                    "is no YAML: " + unreadable.getOriginalMessage()));
        }
        return MissingNode.getInstance();
    }

    private static CarePolicy policy(Section top) {
        return new CarePolicy(
                top.text("version"),
                top.some("options", OptionKind.class),
                decides(top.section("decides")),
                worth(top.section("worth")),
                repair(top.section("repair")),
                top.duration("roadOpensWithin"),
                top.part("partOfPartlyCovered"),
                cars(top.section("replacementCar")),
                overnight(top.section("overnight")));
    }

    private static Decides decides(Section section) {
        var decides = new Decides(
                section.some("withCover", CoverResult.class),
                section.euros("costLimit"),
                section.duration("helicopterBeyond"));
        section.nothingElse();
        return decides;
    }

    private static Worth worth(Section section) {
        var gestures = new EnumMap<OptionKind, Double>(OptionKind.class);
        section.each("gestures", each -> each::euros).forEach((name, euros) -> {
            try {
                gestures.put(OptionKind.valueOf(name), euros);
            } catch (IllegalArgumentException unknown) {
                section.flaw("gestures/" + name, "expected one of " + List.of(OptionKind.values()));
            }
        });
        var worth = new Worth(
                section.euros("hourOfCustomerTime"),
                section.euros("hourStranded"),
                section.euros("dayWithoutCar"),
                section.euros("failedPlan"),
                section.euros("missedAppointment"),
                Map.copyOf(gestures));
        section.nothingElse();
        return worth;
    }

    private static Repair repair(Section section) {
        var repair = new Repair(section.part("leastChanceAtRoadside"), section.duration("time"));
        section.nothingElse();
        return repair;
    }

    private static Cars cars(Section section) {
        var cars = new Cars(
                section.euros("perDay"),
                section.euros("rentedPerDay"),
                section.each("classes", each -> name -> carClass(each, name)),
                carClass(section, "usualClass"),
                section.flag("staysWithCar"));
        section.nothingElse();
        return cars;
    }

    private static CarClass carClass(Section section, String name) {
        return section.parsed(name, "one of " + List.of(CarClass.values()), CarClass::valueOf, CarClass.COMPACT);
    }

    private static Overnight overnight(Section section) {
        var overnight = new Overnight(
                section.euros("hotelPerPerson"),
                section.parsed("goesOnAt", "a time such as \"09:00\", in quotes", LocalTime::parse, LocalTime.NOON),
                section.parsed("zone", "a time zone such as Europe/Paris", ZoneId::of, ZoneId.of("UTC")));
        section.nothingElse();
        return overnight;
    }
}
