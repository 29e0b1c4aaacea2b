package onward.resolution.servicelevel.domain;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import org.jspecify.annotations.Nullable;

/// A job with the times that are measured by it: the arrival told at its acceptance, when somebody was on scene, and,
/// for one that makes the people mobile, when they moved on.
public record ClockedJob(
        JobId id,
        IncidentId incident,
        boolean carriesPeople,
        boolean accepted,
        @Nullable Instant eta,
        @Nullable Instant onSceneAt,
        @Nullable Instant movedAt,
        boolean ended) {
    public static ClockedJob begun(JobId id, IncidentId incident, boolean carriesPeople) {
        return new ClockedJob(id, incident, carriesPeople, false, null, null, null, false);
    }

    /// The first word about the arrival counts.
    public ClockedJob accepted(@Nullable Instant told) {
        return new ClockedJob(id, incident, carriesPeople, true, eta == null ? told : eta, onSceneAt, movedAt, ended);
    }

    public ClockedJob onScene(Instant at) {
        return new ClockedJob(
                id, incident, carriesPeople, accepted, eta, onSceneAt == null ? at : onSceneAt, movedAt, ended);
    }

    public ClockedJob moved(Instant at) {
        return new ClockedJob(
                id, incident, carriesPeople, accepted, eta, onSceneAt, movedAt == null ? at : movedAt, ended);
    }

    public ClockedJob end() {
        return new ClockedJob(id, incident, carriesPeople, accepted, eta, onSceneAt, movedAt, true);
    }
}
