package onward.messaging.outbox;

import java.util.Arrays;
import java.util.List;
import onward.contracts.Event;
import onward.contracts.KeyedEvent;
import onward.contracts.dispatch.AlarmEvent;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.JobDeclined;
import onward.contracts.dispatch.JobEvent;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentReported;

/// What an event is about, in one of few words: fit for a label, and nothing about anybody.
final class EventKinds {
    static final String NONE = "none";

    private EventKinds() {}

    static String of(KeyedEvent event) {
        return switch (event) {
            case IncidentReported reported -> reported.facts().kind().name();
            case AlarmEvent alarm -> alarm.alarm().kind().name();
            case PromiseEvent promise -> promise.promise().kind().name();
            case JobDeclined declined -> declined.reason().name();
            case JobEvent job -> job.job().responderKind().name();
            default -> NONE;
        };
    }

    /// All that [#of] may answer for events of a type.
    static List<String> possible(Class<? extends Event> type) {
        if (type == IncidentReported.class) {
            return words(IncidentKind.values());
        }
        if (AlarmEvent.class.isAssignableFrom(type)) {
            return words(AlarmKind.values());
        }
        if (PromiseEvent.class.isAssignableFrom(type)) {
            return words(PromiseKind.values());
        }
        if (type == JobDeclined.class) {
            return words(DeclineReason.values());
        }
        return JobEvent.class.isAssignableFrom(type) ? words(ResponderKind.values()) : List.of(NONE);
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
