package onward.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Hibernate keeps the plan of each query, and finds it again by the query's text and result. Two scalar results are
/// never equal to it: a query that asks for one leaves another plan behind at every call, and searches through all.
class NativeQueryTest {
    private static final String WITHIN_BRACKETS = "(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*";
    private static final Pattern SCALAR = Pattern.compile("createNativeQuery\\(" + WITHIN_BRACKETS
            + ",\\s*(?:String|UUID|Instant|Boolean|Integer|Long|Double|BigDecimal)\\.class\\s*\\)");

    @Test
    void native_queries_ask_for_tuples_or_entities() {
        assertThat(Source.ofProduction())
                .filteredOn(source ->
                        SCALAR.matcher(String.join("\n", source.lines())).find())
                .as("native queries with a scalar result; ask for a Tuple and take its only value")
                .extracting(Source::place)
                .isEmpty();
    }

    @Test
    void the_pattern_knows_one_when_it_sees_it() {
        assertThat("database.createNativeQuery(\"select min(%s)\".formatted(due.column()), Instant.class)")
                .containsPattern(SCALAR);
        assertThat("database.createNativeQuery(LIST, Tuple.class)").doesNotContainPattern(SCALAR);
    }
}
