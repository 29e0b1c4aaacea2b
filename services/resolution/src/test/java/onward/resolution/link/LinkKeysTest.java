package onward.resolution.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkKeysTest {
    private static final String OWN = "0123456789abcdef0123456789abcdef";

    @Test
    void production_does_not_start_with_the_key_of_everybody() {
        assertThat(new LinkKeys(List.of(LinkKeys.OF_EVERYBODY)).objection(false))
                .isPresent();
        assertThat(new LinkKeys(List.of(OWN, LinkKeys.OF_EVERYBODY)).objection(false))
                .isPresent();
        assertThat(new LinkKeys(List.of()).objection(false)).isPresent();
    }

    @Test
    void a_key_of_31_characters_is_too_short_and_one_of_32_is_not() {
        assertThat(new LinkKeys(List.of(OWN.substring(1))).objection(false)).isPresent();
        assertThat(new LinkKeys(List.of(OWN)).objection(false)).isEmpty();
    }

    @Test
    void at_home_any_key_will_do() {
        assertThat(new LinkKeys(List.of(LinkKeys.OF_EVERYBODY)).objection(true)).isEmpty();
    }
}
