package onward.planner.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An installed Java: its folder and its version.
final class Jdk {
    static final int OLDEST = 21;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private final Path home;
    private final int version;

    private Jdk(Path home) {
        this.home = home;
        this.version = version(home);
    }

    Path java() {
        var unix = home.resolve("bin/java");
        return Files.isExecutable(unix) ? unix : home.resolve("bin/java.exe");
    }

    /// `JAVA_HOME` if it is new enough, else the newest in the usual folders.
    static Optional<Jdk> newest() {
        var named = Optional.ofNullable(System.getenv("JAVA_HOME")).map(home -> new Jdk(Path.of(home)));
        if (named.filter(Jdk::isNewEnough).isPresent()) {
            return named;
        }
        var user = Path.of(System.getProperty("user.home", ""));
        return Stream.of(
                        Path.of("/usr/lib/jvm"),
                        Path.of("/opt/java"),
                        Path.of("/opt"),
                        user.resolve(".sdkman/candidates/java"),
                        user.resolve(".jdks"),
                        Path.of("/Library/Java/JavaVirtualMachines"))
                .flatMap(Jdk::in)
                .filter(Jdk::isNewEnough)
                .max(Comparator.comparingInt(jdk -> jdk.version));
    }

    private boolean isNewEnough() {
        return version >= OLDEST && Files.isExecutable(java());
    }

    private static Stream<Jdk> in(Path folder) {
        try (var homes = Files.list(folder)) {
            return homes
                    .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                    .map(Jdk::new)
                    .collect(Collectors.toList())
                    .stream();
        } catch (IOException notHere) {
            return Stream.empty();
        }
    }

    private static int version(Path home) {
        try {
            var form = VERSION.matcher(Files.readString(home.resolve("release"), StandardCharsets.UTF_8));
            return form.find() ? Integer.parseInt(form.group(1)) : 0;
        } catch (IOException unknown) {
            return 0;
        }
    }
}
