package onward.resolution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Files that brands have, `BRAND.yaml` each: those of a configured folder, or else the shipped ones.
public final class BrandFiles {
    private static final String ENDING = ".yaml";

    private BrandFiles() {}

    /// The text of each, by the brand that it is called after.
    ///
    /// @throws UncheckedIOException when they can't be read
    public static Map<String, String> read(String resources, Optional<Path> folder, List<String> shipped) {
        try {
            return folder.isPresent() ? ofFolder(folder.get()) : shipped(resources, shipped);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The files of brands can't be read.", unreadable);
        }
    }

    private static Map<String, String> ofFolder(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (var file : files) {
                var name = file.getFileName().toString();
                texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, String> shipped(String resources, List<String> names) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var name : names) {
            try (var file = BrandFiles.class.getResourceAsStream(resources + name + ENDING)) {
                if (file == null) {
                    throw new IOException("%s%s%s is not shipped.".formatted(resources, name, ENDING));
                }
                texts.put(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
