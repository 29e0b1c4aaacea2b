package onward.images.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessFactsTest {
    private static final Map<String, String> NOBODY = Map.of(
            "Uid", "10001\t10001\t10001\t10001",
            "VmRSS", "208896 kB",
            "CapEff", "0000000000000000",
            "CapPrm", "0000000000000000",
            "NoNewPrivs", "1");

    private static ProcessFacts mounted(String... lines) {
        return new ProcessFacts(NOBODY, List.of(lines));
    }

    @Test
    void user_and_memory_are_read_as_linux_writes_them() {
        var facts = mounted();

        assertThat(facts.user()).isEqualTo(10_001);
        assertThat(facts.residentMegabytes()).isEqualTo(204);
        assertThat(facts.hasNoRights()).isTrue();
    }

    @Test
    void a_root_that_can_be_written_is_seen() {
        var tmp = "103 101 0:5 /tmp /tmp rw,relatime - ext4 /dev/sda rw";

        assertThat(mounted("101 90 0:5 /root / ro,relatime - ext4 /dev/sda rw", tmp)
                        .isReadOnly())
                .isTrue();
        assertThat(mounted("101 90 0:5 /root / rw,relatime - ext4 /dev/sda rw", tmp)
                        .isReadOnly())
                .isFalse();
    }
}
