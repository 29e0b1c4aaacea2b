package onward.local.wire;

/// Standard input holds something that is not a record; the message says what, and what is expected.
public final class BrokenLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenLine(String sentence) {
        super(sentence);
    }
}
