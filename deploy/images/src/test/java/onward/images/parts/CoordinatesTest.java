package onward.images.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinatesTest {
    @Test
    void libraries_are_known_by_group_name_and_version() {
        var lines = List.of("io.quarkus:quarkus-arc::jar:3.31.3", "com.google.ortools:ortools-java::jar:9.15.6755");

        assertThat(Coordinates.of(lines))
                .containsExactlyInAnyOrder(
                        new Coordinates("io.quarkus", "quarkus-arc", "3.31.3"),
                        new Coordinates("com.google.ortools", "ortools-java", "9.15.6755"));
    }

    @ParameterizedTest
    @CsvSource({
        "ortools-java, true",
        "ortools-linux-x86-64, true",
        "ortools-linux-aarch64, false",
        "ortools-darwin-x86-64, false",
        "ortools-win32-x86-64, false"
    })
    void solvers_of_other_machines_stay_out(String artifact, boolean used) {
        var name = new Coordinates("com.google.ortools", artifact, "9.15.6755").fileName();

        assertThat(Machine.AMD64.canUse(name)).isEqualTo(used);
    }
}
