package onward.intake.customers;

import java.util.Map;

/// A line of a file, its cells by the names in the header, which is line 1.
public record Line(long number, Map<String, String> cells) {}
