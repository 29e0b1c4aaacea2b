package onward.intake.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {
    @ParameterizedTest
    @ValueSource(strings = {"1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715"})
    void a_vin_with_its_check_digit(String vin) {
        assertThat(Vin.hasForm(vin)).isTrue();
        assertThat(Vin.hasCheckDigit(vin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JTJBARBZ802123456", "1M8GDM9A0KP042788", "11111111211111111"})
    void a_vin_whose_check_digit_does_not_fit_still_has_the_form(String vin) {
        assertThat(Vin.hasForm(vin)).isTrue();
        assertThat(Vin.hasCheckDigit(vin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1M8GDM9AXKP04278", "1M8GDM9AXKP0427888", "1M8GDM9AXKP04278O", "1m8gdm9axkp042788"})
    void what_is_no_vin(String text) {
        assertThat(Vin.hasForm(text)).isFalse();
    }
}
