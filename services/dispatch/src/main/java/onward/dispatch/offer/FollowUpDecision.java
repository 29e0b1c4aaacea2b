package onward.dispatch.offer;

/// What an agent can decide.
public enum FollowUpDecision {
    RETRY,
    OTHER_UNIT,
    NEW_DESTINATION
}
