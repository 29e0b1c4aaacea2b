package onward.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustTest {
    @ParameterizedTest
    @CsvSource({
        "onward-local, key.pem, onward-local is for the profile local only",
        "' Onward-Local', key.pem, onward-local is for the profile local only",
        ", key.pem, MP_JWT_VERIFY_ISSUER",
        "' ', key.pem, MP_JWT_VERIFY_ISSUER",
        "https://id.example, , MP_JWT_VERIFY_PUBLICKEY_LOCATION"
    })
    void production_does_not_start_with_tokens_that_anybody_could_make(String issuer, String key, String said) {
        var trust = new Trust(Optional.ofNullable(issuer), Optional.ofNullable(key));

        assertThat(trust.objection(false))
                .hasValueSatisfying(
                        objection -> assertThat(objection).contains(said).doesNotContain("\n"));
    }

    @Test
    void production_starts_with_an_issuer_and_its_key() {
        assertThat(new Trust(Optional.of("https://id.example"), Optional.of("key.pem")).objection(false))
                .isEmpty();
    }

    @Test
    void at_home_the_local_issuer_is_believed() {
        assertThat(new Trust(Optional.of("onward-local"), Optional.of("key.pem")).objection(true))
                .isEmpty();
    }
}
