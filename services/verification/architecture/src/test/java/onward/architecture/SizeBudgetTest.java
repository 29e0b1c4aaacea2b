package onward.architecture;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// How long files and methods may be. One that must be longer says in its Javadoc why it is long. The planner counts
/// apart: its algorithms work on arrays, and a step of one is seen whole or not at all.
class SizeBudgetTest {
    private static final int MEDIAN_FILE = 20;
    private static final int NINE_IN_TEN_FILES = 60;
    private static final int NINE_IN_TEN_FILES_OF_THE_PLANNER = 150;
    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 25;
    private static final int LONGEST_METHOD_OF_THE_PLANNER = 60;

    private static final List<Source> SOURCES = Source.ofProduction();

    private static int percentile(int percent, Predicate<Source> which) {
        var sizes =
                SOURCES.stream().filter(which).mapToInt(Source::size).sorted().toArray();
        return sizes[(sizes.length - 1) * percent / 100];
    }

    @Test
    void there_is_something_to_measure() {
        assertThat(SOURCES).hasSizeGreaterThan(100);
        assertThat(Method.of(SOURCES)).hasSizeGreaterThan(100);
    }

    @Test
    void half_of_all_files_are_seen_at_a_glance() {
        assertThat(percentile(50, not(SizeBudgetTest::isOfThePlanner)))
                .as("lines of the median file; split the longer ones")
                .isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void nine_in_ten_files_fit_a_screen() {
        assertThat(percentile(90, not(SizeBudgetTest::isOfThePlanner)))
                .as("lines of the 90th percentile; split the longest")
                .isLessThanOrEqualTo(NINE_IN_TEN_FILES);
        assertThat(percentile(90, SizeBudgetTest::isOfThePlanner))
                .as("lines of the 90th percentile of the planner; split the longest")
                .isLessThanOrEqualTo(NINE_IN_TEN_FILES_OF_THE_PLANNER);
    }

    @Test
    void no_file_is_long_without_a_reason() {
        assertThat(SOURCES)
                .filteredOn(source -> source.size() > LONGEST_FILE && !source.isExcused())
                .extracting(source -> "%s: %d lines".formatted(source.place(), source.size()))
                .as("split it, or say in its Javadoc why it is long")
                .isEmpty();
    }

    @Test
    void no_method_is_long_without_a_reason() {
        var tooLong = Method.of(SOURCES).stream()
                .filter(method -> method.size() > longest(method.source()) && !method.isExcused())
                .map(Method::toString)
                .collect(joining("\n"));

        assertThat(tooLong).as("split it, or say in its Javadoc why it is long").isEmpty();
    }

    private static int longest(Source source) {
        return isOfThePlanner(source) ? LONGEST_METHOD_OF_THE_PLANNER : LONGEST_METHOD;
    }

    private static boolean isOfThePlanner(Source source) {
        return source.file().toString().contains("libraries/planner");
    }
}
