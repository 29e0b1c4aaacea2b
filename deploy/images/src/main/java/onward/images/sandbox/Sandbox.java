package onward.images.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import onward.images.oci.OciLayout;
import onward.images.oci.Unpacking;
import onward.images.parts.Tool;
import onward.local.Trouble;
import onward.testkit.servers.Folders;

/// An unpacked image with what a runtime adds: mount points and secrets.
///
/// @param script `deploy/images/sandbox.sh`, which shuts the process in
public record Sandbox(Path root, Path script, Launch launch) {
    public static final String SECRETS = "/run/secrets/onward";

    /// Unpacks an image.
    ///
    /// @param workplace an empty folder
    public static Sandbox of(Path tar, Path workplace, Path project) {
        for (var needed : List.of("unshare", "setpriv", "mount", "taskset")) {
            if (!new Tool(needed).isThere()) {
                throw new Trouble("%s is missing (Debian: apt-get install util-linux mount).".formatted(needed));
            }
        }
        var image = OciLayout.extract(tar, workplace.resolve("image"));
        var root = Folders.make(workplace.resolve("root"));
        new Unpacking(root).unpack(image);
        var sandbox = new Sandbox(
                root,
                project.resolve("deploy/images/sandbox.sh"),
                new ImageConfig(image.config().path("config")).launch());
        sandbox.addMountPoints();
        return sandbox;
    }

    /// What is `/tmp` inside.
    public Path temporary() {
        return root.resolveSibling("tmp");
    }

    private void addMountPoints() {
        for (var folder : List.of("dev", "proc", SECRETS.substring(1))) {
            Folders.make(root.resolve(folder));
        }
        Folders.make(temporary()).toFile().setWritable(true, false);
        for (var file : List.of("dev/null", "dev/zero", "dev/random", "dev/urandom", "etc/hosts", "etc/resolv.conf")) {
            try {
                Files.createFile(root.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Puts a file where secrets are mounted.
    public void addSecret(String name, String text) {
        try {
            Files.writeString(root.resolve(SECRETS.substring(1)).resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts a command in it, on the first processor alone.
    ///
    /// @param log what it says is appended there
    public Contained start(Launch what, Path log) {
        var words = new ArrayList<>(List.of("taskset", "--cpu-list", "0", "sh", script.toString(), root.toString()));
        words.addAll(List.of(Integer.toString(what.user()), what.folder()));
        words.addAll(what.words());
        var builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(what.environment());
        builder.environment().put("PATH", System.getenv("PATH"));
        try {
            return new Contained(builder.start(), log);
        } catch (IOException e) {
            throw new Trouble("The image can't be started: %s.".formatted(e.getMessage()), e);
        }
    }
}
