package onward.intake.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphanumericTest {
    @ParameterizedTest
    @CsvSource({"ga-123 bc, ga123bc", "MÜ·A 1², MÜA1²", "Ⅻ/٣ 車, Ⅻ٣車", "' - ', ''"})
    void only_letters_and_numbers_count(String text, String kept) {
        assertThat(Alphanumeric.of(text)).isEqualTo(kept);
    }

    @Property
    void they_are_those_of_unicode(@ForAll String text) {
        assertThat(Alphanumeric.of(text)).isEqualTo(text.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
