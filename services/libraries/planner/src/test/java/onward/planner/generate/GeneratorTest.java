package onward.planner.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import onward.planner.problem.ProblemFile;
import onward.planner.problem.ProblemWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {
    private static byte[] file(Family family, long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        ProblemWriter.write(Generator.generate(family, seed), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 7, 226daefb3864ab01",
        "NORMAL, -1, 2932485a03c86c39",
        "NORMAL, 4294967296, 727756ce49ae2323",
        "ADAC_HEAVY, 7, a3d9b112ffbfe549",
        "ADAC_HEAVY, -1, 8f9dedfb855e9a41",
        "ADAC_HEAVY, 4294967296, f647b60bcc3e1fda",
        "ALPINE, 7, 1a4c25ecc9a63615",
        "ALPINE, -1, bd75db9433838c21",
        "ALPINE, 4294967296, 992a3ee98e1597b3",
        "ADAC_XL, 7, 6d8fa41c530e3446",
        "ADAC_XL, -1, 65a27c6f7d3f21cb",
        "ADAC_XL, 4294967296, ecba8f42f9346d1f",
        "NATIONAL, 7, fd57c2fed9299cde",
        "NATIONAL, -1, 4e415caa3a91b268",
        "NATIONAL, 4294967296, 5155abd812b2a0c9",
    })
    void the_same_seed_has_the_same_bytes_everywhere(Family family, long seed, String digest)
            throws IOException, NoSuchAlgorithmException {
        var bytes = MessageDigest.getInstance("SHA-256").digest(file(family, seed));

        assertThat(HexFormat.of().formatHex(bytes)).startsWith(digest);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_made_up_reads_back(Family family) throws IOException {
        var problem = Generator.generate(family, 3);

        var read = ProblemFile.read(new ByteArrayInputStream(file(family, 3)), warning -> {});

        assertThat(read).isEqualTo(problem);
        assertThat(read.units()).hasSize(family.units());
        assertThat(read.requests()).hasSize(family.requests());
    }

    @Test
    void another_seed_is_another_problem() throws IOException {
        assertThat(file(Family.NORMAL, 1)).isNotEqualTo(file(Family.NORMAL, 2));
        assertThat(file(Family.NORMAL, -1)).isNotEqualTo(file(Family.NORMAL, 1));
    }

    @ParameterizedTest
    @EnumSource
    void a_contractor_can_be_had_for_every_request(Family family) {
        assertThat(Generator.generate(family, 5).requests()).allMatch(request -> request.contractorCost() != null);
    }

    @Test
    void families_are_known_by_their_spelling() {
        assertThat(Family.spelled("adac-heavy")).contains(Family.ADAC_HEAVY);
        assertThat(Family.spelled("ADAC_HEAVY")).isEmpty();
        assertThat(Family.spellings()).containsExactly("normal", "adac-heavy", "alpine", "adac-xl", "national");
    }
}
