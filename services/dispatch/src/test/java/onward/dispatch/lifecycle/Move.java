package onward.dispatch.lifecycle;

/// From one state to another; from [#NOWHERE] when something begins.
public record Move(String from, String to) {
    public static final String NOWHERE = "–";

    public boolean staysWhereItIs() {
        return from.equals(to);
    }
}
