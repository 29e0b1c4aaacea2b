package onward.dispatch.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table of transitions that stands under a heading of `docs/journey.md`: `from | to | when`. A cell is one state,
/// several with commas, all from one `to` another, or every state that is not final.
public final class DocumentedMoves {
    private static final Path PAGE = Path.of("../../docs/journey.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| [^|]+ \\|");
    private static final String NOT_FINAL = "every state that is not final";

    private final List<String> states;
    private final Predicate<String> isFinal;

    private DocumentedMoves(List<String> states, Predicate<String> isFinal) {
        this.states = states;
        this.isFinal = isFinal;
    }

    /// `states` in the order of their lifecycle, and which of them are final.
    public static Set<Move> under(String heading, List<String> states, Predicate<String> isFinal) {
        var table = new DocumentedMoves(states, isFinal);
        return section(heading)
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .filter(row -> !row.group(1).equals("from") && !row.group(1).startsWith("-"))
                .flatMap(row -> table.moves(row.group(1), row.group(2)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The first table below the heading.
    private static Stream<String> section(String heading) {
        try {
            return Files.readAllLines(PAGE).stream()
                    .dropWhile(line -> !line.equals("## " + heading))
                    .dropWhile(line -> !line.startsWith("| from |"))
                    .takeWhile(line -> line.startsWith("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Move> moves(String from, String to) {
        return named(from).flatMap(before -> named(to).map(after -> new Move(before, after)));
    }

    private Stream<String> named(String cell) {
        if (cell.equals(NOT_FINAL)) {
            return states.stream().filter(isFinal.negate());
        }
        var ends = cell.split(" to ");
        if (ends.length == 2) {
            return states.subList(place(ends[0]), place(ends[1]) + 1).stream();
        }
        return Arrays.stream(cell.split(", ")).map(this::known);
    }

    private int place(String state) {
        return states.indexOf(known(state));
    }

    private String known(String state) {
        if (!states.contains(state) && !state.equals(Move.NOWHERE)) {
            throw new IllegalStateException(
                    "docs/journey.md knows a state that the code does not: %s".formatted(state));
        }
        return state;
    }
}
