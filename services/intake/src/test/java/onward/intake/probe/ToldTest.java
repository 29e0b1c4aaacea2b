package onward.intake.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToldTest {
    @Test
    void a_position_is_longitude_and_latitude() throws IOException {
        assertThat(new Told(Map.of("ONWARD_POSITION", "11.5,48.1")).position())
                .isEqualTo(new Probe.Position(11.5, 48.1));
    }

    @Test
    void what_is_no_position_is_said() {
        assertThatThrownBy(() -> new Told(Map.of("ONWARD_POSITION", "Munich")).position())
                .hasMessage("ONWARD_POSITION is \"Munich\", not LONGITUDE,LATITUDE");
    }

    @Test
    void what_is_missing_is_named() throws InterruptedException {
        assertThat(ProbeProgram.send(new Told(Map.of()), InstantSource.system()))
                .isEqualTo(new Sign.OfTrouble(
                        "ONWARD_INTAKE is not set: where intake answers, such as https://intake.example.org"));
    }
}
