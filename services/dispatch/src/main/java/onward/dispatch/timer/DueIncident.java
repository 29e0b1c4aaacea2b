package onward.dispatch.timer;

/// Which rows can be due: those of `table` that are `open`, at the time in `column`.
public record DueIncident(String table, String column, String open) {}
