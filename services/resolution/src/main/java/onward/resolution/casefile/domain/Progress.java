package onward.resolution.casefile.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CareCase.Settled;

/// A case after what has happened to it, and the events that tell so, oldest first.
public record Progress(CareCase careCase, List<CaseEvent> events) {
    public static Progress none(CareCase careCase) {
        return new Progress(careCase, List.of());
    }

    static Progress by(CaseEvent event) {
        return new Progress(event.after(), List.of(event));
    }

    /// Goes on from here, unless the case has ended.
    public Progress and(Function<Running, Progress> step) {
        return switch (careCase) {
            case Running running -> after(step.apply(running));
            case Settled settled -> this;
        };
    }

    private Progress after(Progress later) {
        return new Progress(
                later.careCase,
                Stream.concat(events.stream(), later.events.stream()).toList());
    }
}
