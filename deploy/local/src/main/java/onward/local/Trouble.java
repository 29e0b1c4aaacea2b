package onward.local;

/// What keeps the command from doing its work, as one sentence that says what to do about it.
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
