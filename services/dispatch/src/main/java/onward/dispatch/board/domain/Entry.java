package onward.dispatch.board.domain;

/// Something on the board, or that was on it just before.
public sealed interface Entry permits IncidentEntry, JobEntry, ResponderEntry, PromiseEntry, AlarmEntry {
    boolean onBoard();
}
