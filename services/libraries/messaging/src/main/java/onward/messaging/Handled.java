package onward.messaging;

/// What became of an event that a subscription was given.
public sealed interface Handled {
    /// It had its effect, or rightly none.
    record Done() implements Handled {}

    /// It belongs to something that is not known here yet. It waits, and with it every later event of the key, until an
    /// event of the key is handled as [Done] ; then it is given to the subscription again.
    record NotYetKnown() implements Handled {}

    /// It can never have an effect here, for this reason: it becomes a dead letter.
    record Impossible(String reason) implements Handled {}

    static Handled done() {
        return new Done();
    }

    static Handled notYetKnown() {
        return new NotYetKnown();
    }
}
