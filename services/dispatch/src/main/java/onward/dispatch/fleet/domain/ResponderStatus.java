package onward.dispatch.fleet.domain;

/// What a responder is doing, derived from its shift and its jobs: `ASSIGNED` has accepted jobs and is not yet on its
/// way to one.
public enum ResponderStatus {
    OFF_SHIFT,
    FREE,
    ASSIGNED,
    EN_ROUTE,
    ON_SCENE,
    TRANSPORTING,
    AT_DESTINATION
}
