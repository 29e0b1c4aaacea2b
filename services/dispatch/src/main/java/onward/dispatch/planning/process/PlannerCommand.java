package onward.dispatch.planning.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onward.dispatch.DispatchSettings;
import onward.planner.program.ClassPath;

/// How the planner's process is started: with a small heap, and behind everything else that wants the processor.
final class PlannerCommand {
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final String NICENESS = "10";

    private final DispatchSettings.Planning settings;

    PlannerCommand(DispatchSettings.Planning settings) {
        this.settings = settings;
    }

    /// What it unpacks goes into the folder.
    List<String> words(Path folder) {
        var words = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            words.addAll(List.of(NICE.toString(), "-n", NICENESS));
        }
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                "-Xms16m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder));
        words.addAll(program());
        words.addAll(List.of("serve", "--threads", Integer.toString(settings.threads())));
        words.addAll(List.of("--time-limit", settings.timeLimit().toMillis() + "ms"));
        return words;
    }

    private List<String> program() {
        return settings.program()
                .map(jar -> List.of("-jar", jar))
                .orElseGet(() -> List.of("-cp", ownClassPath(), ClassPath.mainClass()));
    }

    private static String ownClassPath() {
        return ClassPath.files().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
