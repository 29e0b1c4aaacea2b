package onward.images.parts;

import java.nio.file.Path;

/// Which commit an image is made of.
final class Revision {
    private Revision() {}

    static String of(Path root) {
        var git = new Tool("git", "-C", root.toString());
        if (!git.isThere()) {
            return "unknown";
        }
        var commit = git.with("rev-parse", "HEAD").output().strip();
        return git.with("status", "--porcelain").output().isBlank() ? commit : commit + "-modified";
    }
}
