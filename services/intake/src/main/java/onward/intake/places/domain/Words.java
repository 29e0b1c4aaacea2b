package onward.intake.places.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as the words in it, without accents and case; `A 43` is one word, and so is `St` for `Saint`.
record Words(List<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ROAD = Pattern.compile("\\b([a-z]{1,2})\\s+(\\d{1,4})\\b");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern EXIT = Pattern.compile("\\b(sortie|ausfahrt|uscita|junction|jct)\\b");
    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");

    static Words of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT);
        var roads = ROAD.matcher(lower).replaceAll("$1$2");
        var saints = SAINT.matcher(roads).replaceAll("saint$1");
        var exits = EXIT.matcher(saints).replaceAll("exit");
        return new Words(Arrays.stream(SEPARATOR.split(exits))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// Whether all words of the other stand here.
    boolean contain(Words other) {
        return !other.words.isEmpty() && words.containsAll(other.words);
    }

    /// Whether each word here begins a word of the other.
    boolean begin(Words other) {
        return !words.isEmpty()
                && words.stream().allMatch(word -> other.words.stream().anyMatch(whole -> whole.startsWith(word)));
    }

    int length() {
        return words.stream().mapToInt(String::length).sum();
    }
}
