package onward.resolution.empowerment.rest;

import static java.util.stream.Collectors.joining;

import java.util.List;
import onward.resolution.empowerment.domain.Line;

/// The report as comma-separated values, with a line of headings.
final class LinesCsv {
    private static final String HEADINGS =
            "key,currency,granted,alone,forOthers,accepted,declined,reversed,amountGranted,cost,open,reversedAmount\n";

    private LinesCsv() {}

    static String text(List<Line> lines) {
        return lines.stream().map(LinesCsv::text).collect(joining("", HEADINGS, ""));
    }

    private static String text(Line line) {
        return "%s,%s,%d,%d,%d,%d,%d,%d,%s,%s,%s,%s\n"
                .formatted(
                        quoted(line.key()),
                        line.cost().currency(),
                        line.granted(),
                        line.alone(),
                        line.forOthers(),
                        line.accepted(),
                        line.declined(),
                        line.reversed(),
                        line.amountGranted().amount().toPlainString(),
                        line.cost().amount().toPlainString(),
                        line.open().amount().toPlainString(),
                        line.reversedAmount().amount().toPlainString());
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9:._ -]*") ? text : "\"%s\"".formatted(text.replace("\"", "\"\""));
    }
}
