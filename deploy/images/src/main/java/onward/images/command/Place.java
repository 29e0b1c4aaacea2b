package onward.images.command;

import java.nio.file.Path;

/// Where the command was given: the project's folder (`-Donward.root`).
final class Place {
    private Place() {}

    static Path root() {
        return Path.of(System.getProperty("onward.root", ".")).toAbsolutePath().normalize();
    }

    /// Where images are put unless somebody says otherwise.
    static Path images() {
        return root().resolve("deploy/images/target/images");
    }
}
