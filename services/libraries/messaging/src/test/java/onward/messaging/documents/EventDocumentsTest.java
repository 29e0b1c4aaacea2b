package onward.messaging.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.messaging.codec.ContractTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Keeps `docs/events` in step with the contract records.
class EventDocumentsTest {
    private static final String FOLDER = "docs/events/";
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final String MEND = "run ./mvnw -pl services/libraries/messaging -am test"
            + " -Dtest='GoldenEventsTest,EventDocumentsTest' -Dsurefire.failIfNoSpecifiedTests=false"
            + " -Donward.golden=write to regenerate it, then look at the difference";

    @BeforeAll
    static void write_all_if_asked() {
        if (Repository.isToBeWritten()) {
            contents().forEach((path, text) -> Repository.write(Repository.file(path), text));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_kept_is_what_the_records_say(String path, String expected) {
        var kept = Repository.file(path);

        assertThat(kept).as(MEND).exists();
        assertThat(Repository.read(kept))
                .as("%s is not what the records say; %s", path, MEND)
                .isEqualTo(expected);
    }

    @Test
    void no_schema_outlives_its_event() throws Exception {
        try (var kept = Files.list(Repository.file(FOLDER + "schemas"))) {
            var names = kept.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names)
                    .isEqualTo(ContractTypes.all()
                            .map(event -> ContractTypes.nameOf(event) + ".json")
                            .collect(Collectors.toSet()));
        }
    }

    static Stream<Arguments> documents() {
        return contents().entrySet().stream().map(document -> Arguments.of(document.getKey(), document.getValue()));
    }

    private static Map<String, String> contents() {
        var documents = new TreeMap<String, String>();
        documents.put(FOLDER + "asyncapi.yaml", AsyncApi.document());
        documents.put(FOLDER + "catalogue.md", Catalogue.document());
        ContractTypes.all()
                .forEach(event -> documents.put(
                        FOLDER + "schemas/%s.json".formatted(ContractTypes.nameOf(event)), json(JsonSchema.of(event))));
        return documents;
    }

    private static String json(Map<String, ?> schema) {
        var indented = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                .withObjectIndenter(LINES)
                .withArrayIndenter(LINES);
        try {
            return new ObjectMapper().writer(indented).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
