package onward.intake.places.store;

import static org.assertj.core.api.Assertions.assertThat;

import onward.intake.facts.domain.Area;
import onward.intake.places.domain.Gazetteer;
import onward.intake.places.domain.Place;
import onward.intake.places.domain.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    @EnumSource
    void there_are_places_of_every_kind(Kind kind) {
        assertThat(ShippedPlaces.read()).anyMatch(place -> place.kind() == kind);
    }

    @Test
    void every_place_is_found_by_its_own_name() {
        var gazetteer = new Gazetteer(ShippedPlaces.read());

        assertThat(ShippedPlaces.read())
                .allSatisfy(place -> assertThat(gazetteer.named(place.name()))
                        .anyMatch(found -> found.name().equals(place.name())));
    }
}
