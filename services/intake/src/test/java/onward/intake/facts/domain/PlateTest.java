package onward.intake.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlateTest {
    @ParameterizedTest
    @CsvSource({
        "ga123bc, FR, GA-123-BC",
        "GA 123 BC, F, GA-123-BC",
        "1234 ab 75, FR, 1234 AB 75",
        "ab123cd, I, AB 123CD",
        "ge 12345, CH, GE 12345",
        "ab12cde, UK, AB12 CDE",
        "1234bcd, ES, 1234 BCD",
        "mü-a 1, D, MÜ-A 1",
        "kj 56 xy, SE, KJ 56 XY"
    })
    void a_plate_is_written_as_in_its_country(String told, String country, String written) {
        assertThat(Plate.of(told, country)).extracting(Plate::written).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"F, FR", "d, DE", "uk, GB", "FIN, FI", "CH, CH", "fr, FR", "ZZ, ZZ"})
    void a_country_is_told_by_its_code_or_by_the_sign_on_the_car(String told, String country) {
        assertThat(Plate.country(told)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({"M-A 1234, MA 1234", "M-AB 12, MÜ-B 12", "MÜ-A 1, MU-A 1", "M-A 1E, M-A 1H"})
    void two_german_cars_are_two(String one, String other) {
        assertThat(identity(one, "DE")).isNotEqualTo(identity(other, "DE"));
    }

    @ParameterizedTest
    @CsvSource({"M-AB 1234, m ab1234, DE", "GA-123-BC, ga123bc, FR", "W 12345 A, w-12345a, AT"})
    void one_car_is_one_however_its_plate_is_written(String one, String other, String country) {
        assertThat(identity(one, country)).isEqualTo(identity(other, country));
    }

    @Test
    void nothing_told_is_no_plate() {
        assertThat(Plate.of(null, "FR")).isNull();
        assertThat(Plate.of(" ", "FR")).isNull();
        assertThat(Plate.country(" ")).isNull();
    }

    private static String identity(String told, String country) {
        return Objects.requireNonNull(Plate.of(told, country)).identity();
    }
}
