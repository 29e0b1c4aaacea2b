package onward.dispatch.planning;

import java.util.List;
import java.util.TreeSet;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;

/// Says in words why nobody of a fleet can do a job.
final class WhyNobody {
    private WhyNobody() {}

    static String can(OpenJob job, List<FleetUnit> fleet) {
        var ofKind = fleet.stream()
                .filter(unit -> unit.kind() == job.kind() && unit.onDuty() && unit.isLentFor(job))
                .toList();
        if (ofKind.isEmpty()) {
            return "No %s is on duty.".formatted(job.kind());
        }
        var able = ofKind.stream()
                .filter(unit -> unit.able().containsAll(job.requires()))
                .toList();
        if (able.isEmpty()) {
            return "No %s on duty can do all of %s."
                    .formatted(job.kind(), String.join(", ", new TreeSet<>(job.requires())));
        }
        return able.stream().anyMatch(unit -> unit.serves(job.brand()))
                ? "Everybody who could do it declined it, gave it back or did not answer."
                : "No %s on duty that could do it serves %s.".formatted(job.kind(), job.brand());
    }
}
