package onward.triage;

import java.util.List;
import onward.contracts.incident.Destination;
import onward.contracts.incident.FaultCause;
import org.jspecify.annotations.Nullable;

/// What an agent can ask, in order of worth: safety, then what decides whom to send, then comfort and records.
final class Questions {
    static final Question SAFE_PLACE = new Question(
            "safe-place",
            "Is everybody in a safe place?",
            s -> s.facts().location().safePlace() == null);
    static final Question INJURY =
            new Question("injury", "Is anybody hurt or unwell?", s -> s.party().needs() == null);

    static final Question PHONE = new Question(
            "phone",
            "On which number can they be reached?",
            s -> s.facts().contact().phone() == null);

    static final Question CAUSE = new Question("cause", "What is wrong with the car?", s -> s.cause() == null);
    static final Question PEOPLE = new Question(
            "people", "How many people are travelling?", s -> s.party().people() == null);
    static final Question ROAD_ACCESS = new Question(
            "road-access",
            "Can a road vehicle get to the place?",
            s -> s.facts().location().roadAccess() == null);
    static final Question ROAD_OPENS_AT = new Question(
            "road-opens-at",
            "When will the road open?",
            s -> s.isCutOff() && s.facts().location().roadOpensAt() == null);
    static final Question DESTINATION =
            new Question("destination", "Where are they going?", s -> !isKnown(s.destination()));
    static final Question NEED_BY = new Question(
            "need-by",
            "When must they be there?",
            s -> isKnown(s.destination()) && s.journey().needBy() == null);
    static final Question CHILDREN = new Question(
            "children",
            "Are there children, and how old are they?",
            s -> isGroup(s) && s.party().children() == null);
    static final Question CHILD_SEATS = new Question(
            "child-seats",
            "How many child seats are needed?",
            s -> s.hasChildren() && s.party().childSeats() == null);
    static final Question SPECIAL_NEEDS = new Question(
            "special-needs",
            "Does anybody need a wheelchair, medicine or other special help?",
            s -> s.party().wheelchair() == null && s.party().needs() == null);
    static final Question WHEELS_TURN = new Question(
            "wheels-turn",
            "Does the car roll: do all wheels turn?",
            s -> !s.isDrivable() && s.vehicle().wheelsTurn() == null);
    static final Question KEYS = new Question(
            "keys",
            "Are the keys at hand?",
            s -> !s.hasCause(FaultCause.KEY_OR_LOCK) && s.vehicle().keysPresent() == null);
    static final Question PROPULSION = new Question(
            "propulsion",
            "Does it run on petrol, diesel, gas, or electricity?",
            s -> s.vehicle().propulsion() == null);
    static final Question LUGGAGE = new Question(
            "luggage", "How much luggage do they have?", s -> s.party().luggage() == null);
    static final Question TRAILER =
            new Question("trailer", "Is there a trailer?", s -> s.vehicle().trailer() == null);
    static final Question IDENTITY = new Question(
            "identity",
            "What is the registration plate, or the VIN?",
            s -> s.vehicle().plate() == null && s.vehicle().vin() == null);
    static final Question NAME = new Question(
            "name", "Whom are we speaking to?", s -> s.facts().contact().name() == null);

    static final List<Question> ALL = List.of(
            SAFE_PLACE,
            INJURY,
            PHONE,
            CAUSE,
            PEOPLE,
            ROAD_ACCESS,
            DESTINATION,
            NEED_BY,
            ROAD_OPENS_AT,
            CHILDREN,
            CHILD_SEATS,
            SPECIAL_NEEDS,
            WHEELS_TURN,
            KEYS,
            PROPULSION,
            LUGGAGE,
            TRAILER,
            IDENTITY,
            NAME);

    private Questions() {}

    static List<String> openIn(Situation situation) {
        return ALL.stream()
                .filter(question -> question.isOpen().test(situation))
                .map(Question::words)
                .toList();
    }

    private static boolean isKnown(@Nullable Destination destination) {
        return destination != null && (destination.position() != null || destination.name() != null);
    }

    private static boolean isGroup(Situation situation) {
        return situation.party().people() == null || situation.party().people() > 1;
    }
}
