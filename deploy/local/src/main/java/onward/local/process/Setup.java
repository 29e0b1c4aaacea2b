package onward.local.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// @param url where it answers, without a slash at the end
/// @param log what it writes to standard output and error, appended
/// @param note where its process is written down
public record Setup(String label, Path jar, String url, Path log, Path note, Map<String, String> environment) {
    /// The same with more variables, which win over those that were there.
    public Setup with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Setup(label, jar, url, log, note, all);
    }
}
