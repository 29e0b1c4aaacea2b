package onward.messaging.codec;

/// A record that is no event: it can't be read now, and trying again would not help.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    public Unreadable(String message) {
        super(message);
    }

    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
