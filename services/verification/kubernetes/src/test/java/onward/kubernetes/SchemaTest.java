package onward.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_object_has_only_fields_that_its_kind_knows(Overlay overlay) {
        assertThat(overlay.manifests().stream().map(Schemas::objection).flatMap(Optional::stream))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void there_are_no_two_objects_of_one_kind_and_name(Overlay overlay) {
        assertThat(overlay.manifests().stream().map(Manifest::toString)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_nobody_knows_is_refused_in_every_kind() {
        return Overlay.all()
                .flatMap(overlay -> overlay.manifests().stream())
                .filter(manifest -> manifest.json().has("spec"))
                .map(manifest -> DynamicTest.dynamicTest(
                        manifest.toString(),
                        () -> assertThat(Schemas.objection(misspelt(manifest))).isPresent()));
    }

    private static Manifest misspelt(Manifest manifest) {
        ObjectNode copy = manifest.json().deepCopy();
        copy.withObject("spec").put("replicaz", 3);
        return new Manifest(copy);
    }
}
