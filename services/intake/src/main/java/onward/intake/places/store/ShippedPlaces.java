package onward.intake.places.store;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import onward.contracts.value.Position;
import onward.intake.IntakeConfig;
import onward.intake.places.domain.Gazetteer;
import onward.intake.places.domain.Place;
import onward.intake.places.domain.PlaceKind;
import onward.intake.places.domain.Places;

/// The gazetteer of the demo region, beside the geocoder that is configured, unless another bean knows places.
@Dependent
public class ShippedPlaces {
    private static final String FILE = "/onward/intake/places.csv";

    @Produces
    @Singleton
    @DefaultBean
    Places places(IntakeConfig config) {
        var gazetteer = new Gazetteer(read());
        return config.geocoder()
                .url()
                .<Places>map(url ->
                        new GeocodedPlaces(gazetteer, url, config.geocoder().patience()))
                .orElse(gazetteer);
    }

    /// All places of the file that is shipped.
    public static List<Place> read() {
        var file = Objects.requireNonNull(ShippedPlaces.class.getResourceAsStream(FILE), FILE);
        try (file;
                MappingIterator<Map<String, String>> lines = new CsvMapper()
                        .readerFor(Map.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return lines.readAll().stream().map(ShippedPlaces::place).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped places can't be read.", e);
        }
    }

    private static Place place(Map<String, String> line) {
        return new Place(
                text(line, "name"),
                PlaceKind.valueOf(text(line, "kind")),
                text(line, "country"),
                new Position(number(line, "lon"), number(line, "lat")),
                number(line, "uncertainty"),
                Arrays.stream(text(line, "aliases").split("\\|"))
                        .filter(alias -> !alias.isBlank())
                        .toList(),
                text(line, "km").isBlank() ? null : number(line, "km"));
    }

    private static String text(Map<String, String> line, String column) {
        return Objects.requireNonNullElse(line.get(column), "");
    }

    private static double number(Map<String, String> line, String column) {
        return Double.parseDouble(text(line, column));
    }
}
