package onward.images.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a container runtime is told to start, and how.
///
/// @param words program and arguments
/// @param user the number of the user
public record Launch(List<String> words, Map<String, String> environment, String folder, int user) {
    public Launch with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(words, all, folder, user);
    }

    /// With other arguments than the image's own.
    public Launch withArguments(List<String> arguments) {
        var all = new ArrayList<>(words.subList(0, words.size() - 1));
        all.addAll(arguments);
        return new Launch(all, environment, folder, user);
    }

    /// With more options of the JVM, before what names the service's class path.
    public Launch withOptions(List<String> options) {
        var all = new ArrayList<>(words);
        all.addAll(all.size() - 1, options);
        return new Launch(all, environment, folder, user);
    }
}
