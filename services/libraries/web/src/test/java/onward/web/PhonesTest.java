package onward.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onward.web.Phones.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhonesTest {
    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, FR, +33612345678",
        "06.12.34.56.78, fr, +33612345678",
        "+33 6 12 34 56 78, , +33612345678",
        "0033612345678, CH, +33612345678",
        "079 123 45 67, CH, +41791234567",
        "347 123 4567, IT, +393471234567",
        "0171 1234567, DE, +491711234567",
        "+41 79 123 45 67, FR, +41791234567"
    })
    void a_number_in_any_form_becomes_one_form(String text, @Nullable String country, String e164) {
        assertThat(Phones.read(text, country)).isEqualTo(new Answer.Number(e164));
    }

    @ParameterizedTest
    @CsvSource({"12, FR", "hello, FR", "06 12 34 56 78, ", "+33 6 12 34 56 78 90 12, ", "+999 123 456 789, ", "'', FR"})
    void what_can_not_be_a_number_is_refused(String text, @Nullable String country) {
        assertThat(Phones.read(text, country))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.expected()).contains("expected"));
    }

    @Test
    void a_country_that_is_none_is_told_where_the_country_stands() {
        assertThat(Phones.read("06 12 34 56 78", "Gaul")).isInstanceOf(Answer.UnknownCountry.class);
        assertThatThrownBy(() -> Phones.require("06 12 34 56 78", "Gaul", "/contact/phone"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/contact/country")));
    }

    @Test
    void a_door_tells_where_the_number_stands_and_what_one_looks_like() {
        assertThatThrownBy(() -> Phones.require("12", "FR", "/contact/phone"))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().status()).isEqualTo(422);
                    assertThat(refusal.problem().errors()).singleElement().satisfies(error -> {
                        assertThat(error.pointer()).isEqualTo("/contact/phone");
                        assertThat(error.detail()).contains("+33 ");
                    });
                });
    }
}
