package onward.planner.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import org.junit.jupiter.api.Test;

/// Whatever happens to a file: it is read, or refused in one line.
class DamagedFileTest {
    private static final List<String> ODDITIES = List.of(
            "null",
            "-1",
            "1e400",
            "NaN",
            "\"\"",
            "[]",
            "{}",
            "[[[[",
            "}",
            "]",
            ",",
            "true",
            "\"u1\"",
            "\\",
            "\u0000",
            "9".repeat(2000),
            "\"" + "x".repeat(2000) + "\"",
            "[".repeat(200));

    private static byte[] file() throws IOException {
        var problem = Generator.generate(Family.NORMAL, 1);
        var small = new Problem(
                problem.kinds(),
                problem.units().subList(0, 4),
                problem.requests().subList(0, 4),
                null);
        var out = new ByteArrayOutputStream();
        ProblemWriter.write(small, out);
        return out.toByteArray();
    }

    /// Whether it was refused.
    private static boolean isRefused(byte[] file) throws IOException {
        try {
            ProblemFile.read(new ByteArrayInputStream(file), warning -> {});
            return false;
        } catch (Malformed refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(300).doesNotContain("\n", "\u0000");
            return true;
        }
    }

    @Test
    void a_file_that_ends_anywhere_too_early_is_refused() throws IOException {
        var file = file();

        for (int length = 0; length < file.length - 2; length++) {
            assertThat(isRefused(Arrays.copyOf(file, length)))
                    .as("the first %d bytes", length)
                    .isTrue();
        }
    }

    @Test
    void bytes_that_changed_are_read_or_refused() throws IOException {
        var file = file();
        var chance = new Random(7);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            var damaged = file.clone();
            for (int changes = 0; changes <= chance.nextInt(3); changes++) {
                damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt(256);
            }
            refused += isRefused(damaged) ? 1 : 0;
        }

        assertThat(refused).isBetween(1000, 2999);
    }

    @Test
    void odd_values_anywhere_are_read_or_refused() throws IOException {
        var text = new String(file(), StandardCharsets.UTF_8);
        var chance = new Random(8);
        int refused = 0;
        for (int round = 0; round < 3000; round++) {
            int from = chance.nextInt(text.length());
            int to = Math.min(text.length(), from + chance.nextInt(12));
            var odd = ODDITIES.get(chance.nextInt(ODDITIES.size()));
            refused += isRefused((text.substring(0, from) + odd + text.substring(to)).getBytes(StandardCharsets.UTF_8))
                    ? 1
                    : 0;
        }

        assertThat(refused).isBetween(1000, 3000);
    }
}
