package onward.intake.reporting.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onward.intake.reporting.domain.Sought;

/// What somebody typed, as conditions on the text that is searched: all of it in one piece, or as one of the phone
/// numbers that it may be, or each of its words.
record SoughtWords(List<String> pieces, List<String> words) {
    private static final Pattern SPACE = Pattern.compile("[\\s,;]+");
    private static final int MOST_WORDS = 10;

    static SoughtWords of(Sought sought) {
        var pieces = new ArrayList<String>();
        pieces.add(SearchText.sought(sought.text()));
        sought.phones().stream().map(SearchText::normal).forEach(pieces::add);
        var words = SPACE.splitAsStream(sought.text())
                .map(SearchText::normal)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new SoughtWords(
                pieces.stream().filter(piece -> !piece.isEmpty()).distinct().toList(),
                words.size() > 1 && sought.phones().isEmpty() ? words : List.of());
    }

    void add(StringBuilder conditions, Map<String, Object> parameters) {
        if (pieces.isEmpty()) {
            return;
        }
        var either = pieces.stream().map(piece -> like(piece, parameters)).collect(joining(" or "));
        var all = words.stream().map(word -> like(word, parameters)).collect(joining(" and "));
        conditions.append(" and (").append(either);
        if (!all.isEmpty()) {
            conditions.append(" or (").append(all).append(')');
        }
        conditions.append(')');
    }

    /// In the text, or as the beginning of the id.
    private static String like(String piece, Map<String, Object> parameters) {
        var name = "piece%d".formatted(parameters.size());
        parameters.put(name, "%%%s%%".formatted(piece));
        var inText = "search_text like :" + name;
        return IdBeginnings.of(piece)
                .map(ids -> {
                    parameters.put(name + "first", ids.first());
                    parameters.put(name + "last", ids.last());
                    return "(%s or id between :%sfirst and :%slast)".formatted(inText, name, name);
                })
                .orElse(inText);
    }
}
