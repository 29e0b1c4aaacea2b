package onward.planner.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/// How much of anything a file may hold, so that no file exhausts the memory.
final class JsonLimits {
    static final int LONGEST_LIST = 100_000;
    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 50;

    static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_TEXT)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    private JsonLimits() {}
}
