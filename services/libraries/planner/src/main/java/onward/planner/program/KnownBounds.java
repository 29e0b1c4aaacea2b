package onward.planner.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/// What was proven before about problems in a folder: a bound for each, by the problem's name.
record KnownBounds(Map<String, Double> bounds) {
    static KnownBounds beside(Path folder) throws IOException {
        var file = folder.resolve("bounds.properties");
        var bounds = new HashMap<String, Double>();
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            }
            for (var name : properties.stringPropertyNames()) {
                bounds.put(name, bound(file, name, properties.getProperty(name)));
            }
        }
        return new KnownBounds(bounds);
    }

    private static double bound(Path file, String name, String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException wrong) {
            throw new WrongFile(file, "%s must be a number".formatted(name));
        }
    }

    /// NaN when nothing is known.
    double of(String problem) {
        return bounds.getOrDefault(problem, Double.NaN);
    }
}
