package onward.contracts.dispatch;

/// Why a responder does not take a job.
public enum DeclineReason {
    TOO_FAR,
    NO_CAPACITY,
    WRONG_EQUIPMENT,
    OFF_SHIFT,
    WEATHER,
    UNSAFE,
    OTHER
}
