package onward.resolution.casefile.domain;

/// How loudly something owed was recalled: not yet, to its owner before it is due, or to a supervisor when it is late.
public enum Alert {
    NONE,
    REMINDED,
    ESCALATED
}
