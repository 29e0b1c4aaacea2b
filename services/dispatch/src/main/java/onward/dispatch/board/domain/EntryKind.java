package onward.dispatch.board.domain;

import java.util.Locale;

/// The kinds of entries of the board.
public enum EntryKind {
    INCIDENT,
    JOB,
    RESPONDER,
    PROMISE,
    ALARM;

    /// As streams name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
