package onward.images.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import onward.local.Trouble;

/// A package of the Debian that this machine runs. Its files are taken as they are installed here, and noted as dpkg
/// would, so that scanners of images know them.
public record DebianPackage(String name) {
    private static final Pattern LINES = Pattern.compile("\n");

    /// The file of that name.
    public Path file(String fileName) {
        return LINES.splitAsStream(query("--listfiles"))
                .map(Path::of)
                .filter(file -> file.endsWith(fileName) && Files.isRegularFile(file))
                .findFirst()
                .orElseThrow(() -> new Trouble("Debian's package %s has no %s here; install it again (apt-get install"
                                .formatted(name, fileName)
                        + " --reinstall " + name + ")."));
    }

    public String version() {
        return query("--show", "--showformat=${Version}").strip();
    }

    public static String architecture() {
        return dpkg("dpkg", "--print-architecture").output().strip();
    }

    /// Notes that it is there, and under which licence.
    void noteIn(Layer layer) {
        layer.write("var/lib/dpkg/status.d/" + name, query("--status"));
        layer.copy(Path.of("/usr/share/doc", name, "copyright"), "usr/share/doc/%s/copyright".formatted(name));
    }

    private String query(String... arguments) {
        return dpkg("dpkg-query").with(arguments).with(name).output();
    }

    private static Tool dpkg(String... words) {
        var tool = new Tool(words);
        if (!tool.isThere()) {
            throw new Trouble("%s is missing: images are built on Debian or what derives from it, since their C library"
                            .formatted(words[0])
                    + " is that of the machine.");
        }
        return tool;
    }
}
