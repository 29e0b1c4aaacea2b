package onward.dispatch.planning.rest;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.dispatch.planning.domain.PlannedStop;

/// One job of a tour; `fixed` ones are under way, accepted or offered. `late` is against the promise.
record StopJson(
        String jobId, String incidentId, JobState state, boolean fixed, Instant start, Instant end, Duration late) {
    static StopJson of(PlannedStop stop) {
        return new StopJson(
                stop.job().toString(),
                stop.incident().toString(),
                stop.state(),
                stop.fixed(),
                stop.start(),
                stop.end(),
                stop.late());
    }
}
