package onward.messaging.deadletter;

/// Undoes what a replay began.
final class StillDead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StillDead(String reason) {
        super(reason);
    }
}
