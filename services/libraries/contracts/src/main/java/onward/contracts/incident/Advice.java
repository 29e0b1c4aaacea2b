package onward.contracts.incident;

/// What should be done at once, before any plan: hand over to the emergency services.
public enum Advice {
    HAND_OVER
}
