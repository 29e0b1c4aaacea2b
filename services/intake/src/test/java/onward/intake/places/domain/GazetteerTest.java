package onward.intake.places.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import onward.contracts.value.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            place("Val d'Isère", PlaceKind.TOWN),
            place("Col de l'Iseran", PlaceKind.PASS),
            place("A43 exit 23", PlaceKind.JUNCTION),
            place("Saint-Jean-de-Maurienne", PlaceKind.TOWN),
            place("Annecy", PlaceKind.TOWN),
            place("Annecy airport", PlaceKind.AIRPORT, "Aéroport d'Annecy")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D902, 3 km above Val d'Isère | Val d'Isère",
                "just below the COL DE L'ISERAN | Col de l'Iseran",
                "A43 exit 23 | A43 exit 23",
                "A 43, sortie 23, towards Modane | A43 exit 23",
                "in St Jean de Maurienne | Saint-Jean-de-Maurienne",
                "aeroport d'annecy, level 2 | Annecy airport",
                "annecy aer | Annecy"
            })
    void a_place_is_found_in_a_sentence(String description, String name) {
        assertThat(gazetteer.named(description))
                .first()
                .extracting(Suggestion::name)
                .isEqualTo(name);
    }

    @Test
    void while_somebody_types_the_words_may_be_unfinished() {
        assertThat(gazetteer.named("col de l'is")).extracting(Suggestion::name).containsExactly("Col de l'Iseran");
        assertThat(gazetteer.named("anne")).hasSize(2);
    }

    @Test
    void whoever_is_beside_a_place_may_be_further_off() {
        assertThat(gazetteer.named("Val d'Isère").getFirst().uncertaintyMetres())
                .isEqualTo(1_000);
        assertThat(gazetteer.named("3,5 km above Val d'Isère").getFirst().uncertaintyMetres())
                .isEqualTo(4_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "by the big tree", "\u202e"})
    void what_names_no_place_has_no_suggestion(String description) {
        assertThat(gazetteer.named(description)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A43 km 120", "on the A 43 at PK 120", "A43, kilometre 120, towards Modane", "km 120 of the a43"
            })
    void a_kilometre_is_found_between_two_junctions(String description) {
        var motorway = new Gazetteer(List.of(mark("A43 exit 23", 110, 6.0), mark("A43 exit 24", 130, 6.2)));

        var found = motorway.named(description).getFirst();

        assertThat(found.name()).isEqualTo("A43 km 120");
        assertThat(found.kind()).isEqualTo(PlaceKind.KILOMETRE);
        assertThat(found.position().lon()).isCloseTo(6.1, within(1e-9));
        assertThat(found.uncertaintyMetres()).isBetween(5_000.0, 8_000.0);
    }

    @Test
    void a_kilometre_with_a_mark_is_where_the_mark_is() {
        var motorway = new Gazetteer(List.of(mark("A43 exit 23", 110, 6.0), mark("A43 exit 24", 130, 6.2)));

        assertThat(motorway.named("A43 km 110")).singleElement().satisfies(found -> {
            assertThat(found.position().lon()).isEqualTo(6.0);
            assertThat(found.uncertaintyMetres()).isEqualTo(1_000);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A43 km 109", "A43 km 131", "A41 km 120", "A43, 120 km from Lyon", "km 120"})
    void a_kilometre_beyond_the_marks_is_not_guessed(String description) {
        var motorway = new Gazetteer(List.of(mark("A43 exit 23", 110, 6.0), mark("A43 exit 24", 130, 6.2)));

        assertThat(motorway.named(description)).isEmpty();
    }

    private static Place mark(String name, double kilometre, double lon) {
        return new Place(name, PlaceKind.JUNCTION, "FR", new Position(lon, 45.5), 1_000, List.of(), kilometre);
    }

    private static Place place(String name, PlaceKind kind, String... aliases) {
        return new Place(name, kind, "FR", new Position(6.5, 45.5), 1_000, List.of(aliases), null);
    }
}
