package onward.planner.launch;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Starts the program here if this Java is new enough; else in a process of its own with the newest Java that is found
/// where `mvnw` looks, too.
public final class Launch {
    private static final String PROGRAM = "onward.planner.program.Program";
    private static final int WRONG_USAGE = 2;

    private Launch() {}

    public static void main(String... arguments) throws Throwable {
        if (Runtime.version().feature() >= Jdk.OLDEST) {
            start(arguments);
            return;
        }
        var jdk = Jdk.newest();
        if (jdk.isEmpty()) {
            System.err.printf(
                    "planner: Java %d or newer is needed and none was found; set JAVA_HOME to its folder%n",
                    Jdk.OLDEST);
            System.exit(WRONG_USAGE);
        }
        System.exit(startWith(jdk.get(), arguments));
    }

    private static void start(String[] arguments) throws Throwable {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            var cause = failed.getCause();
            throw cause == null ? failed : cause;
        }
    }

    private static int startWith(Jdk jdk, String[] arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-jar");
        var jar = Launch.class.getProtectionDomain().getCodeSource().getLocation();
        command.add(new File(jar.toURI()).getPath());
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }
}
