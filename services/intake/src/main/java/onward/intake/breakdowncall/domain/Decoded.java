package onward.intake.breakdowncall.domain;

/// What reading a binary message came to.
public sealed interface Decoded {
    record Read(MinimumSet minimumSet) implements Decoded {}

    /// It can't be read on from this bit, counted from 0.
    record Unreadable(int bit, String expected) implements Decoded {}
}
