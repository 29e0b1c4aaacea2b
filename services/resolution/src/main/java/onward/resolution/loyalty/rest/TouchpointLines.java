package onward.resolution.loyalty.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.web.Problem;
import onward.web.ProblemType;

/// A CSV file (RFC 4180, UTF-8) of touchpoints, read whole before anything of it is booked. The first line names the
/// columns, in any order; commas or semicolons separate them.
final class TouchpointLines {
    static final List<String> REQUIRED = List.of("customerId", "kind", "amount", "currency", "at");
    static final String OPTIONAL = "reference";

    private static final ObjectReader CELLS =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Refusals refusals = new Refusals();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final Instant now;

    private TouchpointLines(Instant now) {
        this.now = now;
    }

    /// @throws onward.web.ProblemException 400 when it is no CSV in UTF-8, 422 when columns or lines are wrong
    static List<Touchpoint> read(byte[] body, Instant now) {
        var lines = new TouchpointLines(now);
        lines.read(text(body));
        lines.refusals.throwIfAny();
        return lines.touchpoints;
    }

    private void read(String text) {
        var separator =
                text.lines().findFirst().filter(line -> line.contains(";")).isPresent() ? ';' : ',';
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        int line = 1;
        try (MappingIterator<String[]> rows = CELLS.with(schema).readValues(text)) {
            var columns = columns(rows.hasNextValue() ? rows.nextValue() : new String[0]);
            while (rows.hasNextValue()) {
                line++;
                take(line, columns, rows.nextValue());
            }
        } catch (JacksonException unreadable) {
            throw Problem.of(ProblemType.INVALID, "After line %d a quote is not closed.".formatted(line))
                    .status(400)
                    .exception();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory can be read.", impossible);
        }
    }

    private static List<String> columns(String[] header) {
        var columns = Arrays.stream(header).map(String::strip).toList();
        if (!columns.containsAll(REQUIRED)
                || columns.stream().distinct().count() != columns.size()
                || columns.stream().anyMatch(name -> !REQUIRED.contains(name) && !name.equals(OPTIONAL))) {
            throw Problem.of(ProblemType.INVALID, "The first line names the columns.")
                    .error(
                            "/1",
                            "%s are expected, and %s may be there; this has %s."
                                    .formatted(String.join(", ", REQUIRED), OPTIONAL, String.join(", ", columns)))
                    .exception();
        }
        return columns;
    }

    private void take(int line, List<String> columns, String[] cells) {
        if (cells.length != columns.size()) {
            refusals.add(
                    line,
                    "",
                    "%d cells are expected, as the first line has; these are %d."
                            .formatted(columns.size(), cells.length));
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.put(columns.get(i), cells[i].strip());
        }
        new TouchpointLine(line, named, refusals).read(now).ifPresent(touchpoints::add);
    }

    private static String text(byte[] body) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Problem.of(ProblemType.INVALID, "The file is not written in UTF-8.")
                    .status(400)
                    .exception();
        }
    }
}
