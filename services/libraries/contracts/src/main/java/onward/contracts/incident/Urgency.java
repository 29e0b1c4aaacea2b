package onward.contracts.incident;

/// How soon help must come, most urgent first.
public enum Urgency {
    EMERGENCY,
    HIGH,
    NORMAL,
    LOW
}
