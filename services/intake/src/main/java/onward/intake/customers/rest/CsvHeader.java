package onward.intake.customers.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import onward.intake.customers.domain.VehicleLines;
import onward.web.Problem;
import onward.web.ProblemType;

/// The first line of a CSV file: the names of the columns, and what is between them.
record CsvHeader(List<String> columns, char separator) {
    private static final int LONGEST = 4_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Leaves with a 422 problem when it does not name what is required.
    static CsvHeader read(BufferedReader text) throws IOException {
        var header = line(text);
        var separator = header.contains(";") ? ';' : ',';
        var columns = Arrays.stream(header.split(String.valueOf(separator)))
                .map(name -> name.replace("\"", "").strip())
                .toList();
        requireColumns(columns);
        return new CsvHeader(columns, separator);
    }

    private static String line(BufferedReader text) throws IOException {
        var header = new StringBuilder();
        for (int character = text.read(); character >= 0 && character != '\n'; character = text.read()) {
            header.append((char) character);
            if (header.length() > LONGEST) {
                throw broken("The names of the columns are expected here.", 1).exception();
            }
        }
        return header.toString().replace(BYTE_ORDER_MARK, "").strip();
    }

    private static void requireColumns(List<String> columns) {
        if (!columns.containsAll(VehicleLines.REQUIRED)) {
            throw Problem.of(
                            ProblemType.INVALID,
                            "The first line names the columns. Required are %s; there may be %s."
                                    .formatted(
                                            String.join(", ", VehicleLines.REQUIRED),
                                            String.join(", ", VehicleLines.OPTIONAL)))
                    .exception();
        }
    }

    static Problem broken(String detail, long line) {
        return Problem.of(ProblemType.INVALID, "Line %d: %s".formatted(line, detail))
                .status(400)
                .with("line", line);
    }
}
