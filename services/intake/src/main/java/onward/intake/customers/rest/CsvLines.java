package onward.intake.customers.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import onward.intake.customers.Line;

/// A CSV file (RFC 4180, UTF-8) line by line, as it arrives; commas or semicolons, whichever the header has.
final class CsvLines implements Iterator<Line> {
    private static final ObjectReader CELLS =
            new CsvMapper().enable(CsvParser.Feature.WRAP_AS_ARRAY).readerFor(String[].class);

    private final List<String> columns;
    private final MappingIterator<String[]> rows;
    private long number = 1;

    private CsvLines(List<String> columns, MappingIterator<String[]> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /// Leaves with a 422 problem when the header does not name what is required.
    static CsvLines of(InputStream body) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(body, decoder));
        try {
            var header = CsvHeader.read(text);
            var schema = CsvSchema.emptySchema().withColumnSeparator(header.separator());
            return new CsvLines(header.columns(), CELLS.with(schema).readValues(text));
        } catch (CharacterCodingException notUtf8) {
            throw CsvHeader.broken("The file is not written in UTF-8.", 1).exception();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNextValue();
        } catch (JacksonException | CharacterCodingException unreadable) {
            throw CsvHeader.broken("The line can't be read: a quote is not closed, or it is not UTF-8.", number + 1)
                    .exception();
        } catch (IOException gone) {
            throw new UncheckedIOException("The file ended before it was whole.", gone);
        }
    }

    @Override
    public Line next() {
        number++;
        try {
            var row = rows.nextValue();
            var cells = new HashMap<String, String>();
            for (int i = 0; i < Math.min(row.length, columns.size()); i++) {
                cells.put(columns.get(i), row[i]);
            }
            return new Line(number, cells);
        } catch (JacksonException | CharacterCodingException unreadable) {
            throw CsvHeader.broken("The line can't be read: a quote is not closed, or it is not UTF-8.", number)
                    .exception();
        } catch (IOException gone) {
            throw new UncheckedIOException("The file ended before it was whole.", gone);
        }
    }
}
