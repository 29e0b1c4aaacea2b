package onward.images.parts;

import java.util.List;

/// The files by which `java` is told what to do: `options` for any JVM of this image, `main` for the service.
public final class LaunchFiles {
    public static final String HOME = "onward";
    static final String AOT_CACHE = HOME + "/service.aot";

    private LaunchFiles() {}

    /// What the container starts; behind it follow [#arguments()], and whoever gives other arguments puts options
    /// first.
    public static List<String> entryPoint(boolean withAotCache) {
        var java = "/%s/bin/java".formatted(JavaRuntime.FOLDER);
        return withAotCache ? List.of(java, "@/onward/options", "@/onward/aot") : List.of(java, "@/onward/options");
    }

    public static List<String> arguments() {
        return List.of("@/onward/main");
    }

    static void writeOptions(Layer layer) {
        layer.write(HOME + "/options", String.join("\n", JvmOptions.all()) + "\n");
    }

    static void writeMain(Layer layer, List<String> classPath) {
        layer.write(
                HOME + "/main", "-cp\n%s\nio.quarkus.runner.GeneratedMain\n".formatted(String.join(":", classPath)));
    }

    static void writeAot(Layer layer) {
        layer.write(HOME + "/aot", "-XX:AOTCache=/%s\n".formatted(AOT_CACHE));
    }
}
