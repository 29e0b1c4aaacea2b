package onward.resolution;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A brand's file as a record; a misspelt word in it is a flaw, never passed over.
public final class WrittenFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WrittenFile() {}

    /// Null when it can't be read; then `flaws` has one more that says where and why.
    ///
    /// @param brand what the file is named after
    public static <T> @Nullable T read(Class<T> type, String brand, String text, List<String> flaws) {
        try {
            var written = YAML.readValue(text, type);
            if (written == null) {
                flaws.add("%s.yaml: /: expected values, found nothing".formatted(brand));
            }
            return written;
        } catch (JsonMappingException mismatch) {
            flaws.add("%s.yaml: %s: %s".formatted(brand, path(mismatch), mismatch.getOriginalMessage()));
        } catch (JsonProcessingException unreadable) {
            var where = unreadable.getLocation();
            var line = where == null ? "?" : Integer.toString(where.getLineNr());
            flaws.add("%s.yaml: line %s: is no YAML: %s".formatted(brand, line, unreadable.getOriginalMessage()));
        }
        return null;
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
