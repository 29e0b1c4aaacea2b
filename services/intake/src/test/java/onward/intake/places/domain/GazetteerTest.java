package onward.intake.places.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.contracts.value.Position;
import onward.intake.places.domain.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer(List.of(
            place("Val d'Isère", Kind.TOWN),
            place("Col de l'Iseran", Kind.PASS),
            place("A43 exit 23", Kind.JUNCTION),
            place("Saint-Jean-de-Maurienne", Kind.TOWN),
            place("Annecy", Kind.TOWN),
            place("Annecy airport", Kind.AIRPORT, "Aéroport d'Annecy")));

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

    private static Place place(String name, Kind kind, String... aliases) {
        return new Place(name, kind, "FR", new Position(6.5, 45.5), 1_000, List.of(aliases));
    }
}
