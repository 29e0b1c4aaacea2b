package onward.dispatch.journey.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import onward.dispatch.DispatchSettings;

/// The files of care policies: those of the configured folder, or else the shipped ones.
@ApplicationScoped
class PolicyFiles {
    private static final String ENDING = ".yaml";

    private final Optional<Path> folder;
    private final List<String> shipped;

    @Inject
    PolicyFiles(DispatchSettings settings) {
        this(settings.carePolicies().folder(), settings.carePolicies().shipped());
    }

    PolicyFiles(Optional<Path> folder, List<String> shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    /// The text of each, by the brand that it is called after.
    ///
    /// @throws UncheckedIOException when they can't be read
    Map<String, String> read() {
        try {
            return folder.isPresent() ? folder(folder.get()) : shipped();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The care policies can't be read.", unreadable);
        }
    }

    private static Map<String, String> folder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        }
        return texts;
    }

    private Map<String, String> shipped() throws IOException {
        var texts = new TreeMap<String, String>();
        for (var brand : shipped) {
            try (var file = PolicyFiles.class.getResourceAsStream("/care-policies/" + brand + ENDING)) {
                if (file == null) {
                    throw new IOException("No care policy is shipped for " + brand + ".");
                }
                texts.put(brand, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
