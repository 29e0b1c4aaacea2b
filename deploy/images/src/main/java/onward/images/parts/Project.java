package onward.images.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/// What every image says of the project, and the time that all its files have: the same for every build of a commit.
///
/// @param revision the commit, with `-modified` behind it if the tree is not what the commit says
public record Project(Path root, String version, String licence, Instant timestamp, String revision) {
    public static Project in(Path root) {
        var known = new Properties();
        try (var file = Project.class.getResourceAsStream("/onward/images/project.properties")) {
            known.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Project(
                root,
                known.getProperty("version"),
                known.getProperty("licence"),
                Instant.parse(known.getProperty("timestamp")),
                Revision.of(root));
    }
}
