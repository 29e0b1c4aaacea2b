package onward.intake.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import onward.intake.probe.Probe.Position;

/// What a probe is told by its environment.
record Told(Map<String, String> variables) {
    String address() throws IOException {
        return needed("ONWARD_INTAKE", "where intake answers, such as https://intake.example.org");
    }

    String token() throws IOException {
        var file = Path.of(needed("ONWARD_TOKEN_FILE", "a file with an agent's token"));
        if (!Files.isReadable(file)) {
            throw new IOException("ONWARD_TOKEN_FILE is %s, which can't be read".formatted(file));
        }
        return Files.readString(file).strip();
    }

    /// One that the token may see.
    String brand() {
        return variables.getOrDefault("ONWARD_BRAND", "lexus");
    }

    /// Longitude and latitude, within the brand's market.
    Position position() throws IOException {
        var position = variables.getOrDefault("ONWARD_POSITION", "6.9797,45.4489");
        try {
            var degrees = position.split(",", 2);
            return new Position(Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IOException("ONWARD_POSITION is \"%s\", not LONGITUDE,LATITUDE".formatted(position), e);
        }
    }

    private String needed(String name, String meaning) throws IOException {
        var value = variables.get(name);
        if (value == null) {
            throw new IOException("%s is not set: %s".formatted(name, meaning));
        }
        return value;
    }
}
