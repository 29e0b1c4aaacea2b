package onward.observability.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A query in PromQL, as far as it must be understood to know which metrics it names.
public record Expression(String text) {
    private static final Pattern STRING = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"|'(\\\\.|[^'\\\\])*'");
    private static final Pattern LABELS_AND_RANGES = Pattern.compile("\\{[^}]*}|\\[[^\\]]*]");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w:.])([a-zA-Z_:][\\w:]*)(?!\\s*\\(|[\\w:])");
    private static final Set<String> WORDS = Set.of(
            "and",
            "or",
            "unless",
            "bool",
            "offset",
            "inf",
            "nan",
            "by",
            "without",
            "on",
            "ignoring",
            "group_left",
            "group_right");

    /// The metrics, recorded ones included.
    public Set<String> metrics() {
        var bare = text;
        for (var noise : new Pattern[] {STRING, LABELS_AND_RANGES, GROUPING}) {
            bare = noise.matcher(bare).replaceAll(" ");
        }
        var found = new TreeSet<String>();
        NAME.matcher(bare)
                .results()
                .map(match -> match.group(1))
                .filter(name -> !WORDS.contains(name) && !name.matches("[smhdwy]"))
                .forEach(found::add);
        return found;
    }
}
