package onward.resolution.authority.policy;

import java.util.ArrayList;
import java.util.List;
import onward.resolution.WrittenFile;
import onward.resolution.authority.domain.Authority;
import org.jspecify.annotations.Nullable;

/// A brand's authority as its file says it, or everything that is wrong with the file.
final class AuthorityFile {
    private AuthorityFile() {}

    /// What became of a file: an authority, unless it has flaws.
    record Reading(@Nullable Authority authority, List<String> flaws) {}

    /// @param brand what the file is named after
    static Reading read(String brand, String text) {
        var flaws = new ArrayList<String>();
        var written = WrittenFile.read(WrittenAuthority.class, brand, text, flaws);
        if (written != null) {
            written.check(brand, (path, expected) -> flaws.add("%s.yaml: %s: %s".formatted(brand, path, expected)));
        }
        return new Reading(written != null && flaws.isEmpty() ? written.authority() : null, List.copyOf(flaws));
    }
}
