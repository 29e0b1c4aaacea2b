package onward.messaging.inbox;

/// The subscription says that the event can never have an effect. Thrown to undo what was begun.
final class Hopeless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Hopeless(String reason) {
        super(reason);
    }
}
