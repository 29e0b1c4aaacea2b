package onward.resolution.link;

import static onward.resolution.Given.NOON;
import static onward.resolution.Given.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.resolution.link.SignedLinks.Reading;
import org.junit.jupiter.api.Test;

class SignedLinksTest {
    private static final String KEY = "a key of our own, long enough to last";
    private final SignedLinks links = new SignedLinks(List.of(KEY));

    @Test
    void a_link_opens_its_incident_until_its_time_has_come() {
        var incident = anIncident();
        var token = links.sign(incident, NOON);

        assertThat(links.read(incident, token, NOON.minusMillis(1))).isEqualTo(new Reading.Valid());
        assertThat(links.read(incident, token, NOON)).isEqualTo(new Reading.Lapsed(NOON));
    }

    @Test
    void a_link_opens_no_other_incident() {
        var token = links.sign(anIncident(), NOON);

        assertThat(links.read(anIncident(), token, NOON.minusSeconds(1))).isEqualTo(new Reading.Forged());
    }

    @Test
    void a_link_whose_time_was_changed_is_forged() {
        var incident = anIncident();
        var later = links.sign(incident, NOON.plusSeconds(60));
        var token = links.sign(incident, NOON);

        var mixed = later.substring(0, 11) + token.substring(11);

        assertThat(links.read(incident, mixed, NOON)).isEqualTo(new Reading.Forged());
    }

    @Test
    void what_is_no_token_at_all_is_forged() {
        assertThat(links.read(anIncident(), "", NOON)).isEqualTo(new Reading.Forged());
        assertThat(links.read(anIncident(), "not/a+token", NOON)).isEqualTo(new Reading.Forged());
        assertThat(links.read(anIncident(), "AAAA", NOON)).isEqualTo(new Reading.Forged());
    }

    @Test
    void a_link_of_an_earlier_key_still_opens_and_one_of_another_does_not() {
        var incident = anIncident();
        var token = links.sign(incident, NOON);
        var changed = new SignedLinks(List.of("the new key of our own, longer than it", KEY));
        var another = new SignedLinks(List.of("the new key of our own, longer than it"));

        assertThat(changed.read(incident, token, NOON.minusSeconds(1))).isEqualTo(new Reading.Valid());
        assertThat(another.read(incident, token, NOON.minusSeconds(1))).isEqualTo(new Reading.Forged());
    }
}
