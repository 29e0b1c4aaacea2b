package onward.intake.places.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Objects;
import onward.intake.facts.domain.Area;
import onward.intake.places.domain.Gazetteer;
import onward.intake.places.domain.Place;
import onward.intake.places.domain.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedPlacesTest {
    private static final Area WESTERN_ALPS = new Area(4.5, 44.4, 8.2, 46.6);

    @Test
    void every_place_lies_in_the_demo_region_under_a_name_of_its_own() {
        assertThat(ShippedPlaces.read())
                .hasSizeGreaterThan(100)
                .allSatisfy(place -> {
                    assertThat(WESTERN_ALPS.contains(place.position()))
                            .as(place.name())
                            .isTrue();
                    assertThat(place.uncertaintyMetres()).isBetween(500.0, 8_000.0);
                    assertThat(place.country()).isIn("FR", "CH", "IT");
                })
                .extracting(Place::name)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"KILOMETRE", "ADDRESS"})
    void there_are_places_of_every_kind(PlaceKind kind) {
        assertThat(ShippedPlaces.read()).anyMatch(place -> place.kind() == kind);
    }

    @Test
    void every_place_is_found_by_its_own_name() {
        var gazetteer = new Gazetteer(ShippedPlaces.read());

        assertThat(ShippedPlaces.read())
                .allSatisfy(place -> assertThat(gazetteer.named(place.name()))
                        .anyMatch(found -> found.name().equals(place.name())));
    }

    /// No road is shorter than the straight line between two of its marks, and motorways do not wind that much.
    @ParameterizedTest
    @ValueSource(strings = {"A43", "A40"})
    void the_marks_of_a_motorway_are_as_far_from_each_other_as_its_junctions(String road) {
        var marks = ShippedPlaces.read().stream()
                .filter(place -> place.kilometre() != null && place.name().startsWith(road + " "))
                .sorted(Comparator.comparingDouble(place -> Objects.requireNonNull(place.kilometre())))
                .toList();

        assertThat(marks).hasSizeGreaterThan(4);
        for (int i = 1; i < marks.size(); i++) {
            double way = kilometre(marks.get(i)) - kilometre(marks.get(i - 1));
            double straight = marks.get(i).position().metresTo(marks.get(i - 1).position()) / 1_000;
            assertThat(way).as(marks.get(i).name()).isBetween(straight - 1, straight * 1.3 + 1);
        }
    }

    private static double kilometre(Place place) {
        return Objects.requireNonNull(place.kilometre());
    }
}
