package onward.dispatch.board.domain;

import onward.dispatch.board.domain.Boards.Touched;
import org.jspecify.annotations.Nullable;

/// How far somebody has followed the board: everything that `since` saw; and, while they are in the middle of what came
/// after it until `upTo`, what comes in that up to a number.
public record Place(Snapshot since, @Nullable Middle middle) {
    /// In the middle of a long list.
    public record Middle(Snapshot upTo, long transaction, long number) {}

    public static Place at(Snapshot seen) {
        return new Place(seen, null);
    }

    /// Reads what [#toString] wrote.
    ///
    /// @throws IllegalArgumentException when it is no place
    public static Place parse(String text) {
        var parts = text.split("~", -1);
        if (parts.length == 1) {
            return at(Snapshot.parse(text));
        }
        if (parts.length != 4) {
            throw new IllegalArgumentException("A place is written since~upTo~transaction~number.");
        }
        return new Place(
                Snapshot.parse(parts[0]),
                new Middle(Snapshot.parse(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3])));
    }

    /// Where the list ends that this place is in, or that begins at it now.
    public Snapshot upTo(Snapshot now) {
        return middle == null ? now : middle.upTo();
    }

    public Place after(Snapshot upTo, Touched last) {
        return new Place(since, new Middle(upTo, last.transaction(), last.number()));
    }

    @Override
    public String toString() {
        return middle == null
                ? since.toString()
                : "%s~%s~%d~%d".formatted(since, middle.upTo(), middle.transaction(), middle.number());
    }
}
