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

    /// What a container is given instead, to send a probe.
    public static List<String> probe() {
        return List.of("@/onward/probe");
    }

    static void writeOptions(Layer layer) {
        layer.write(HOME + "/options", String.join("\n", JvmOptions.all()) + "\n");
    }

    static void writeMain(Layer layer, List<String> classPath) {
        write(layer, "main", classPath, "io.quarkus.runner.GeneratedMain");
    }

    static void writeProbe(Layer layer, List<String> classPath) {
        write(layer, "probe", classPath, "onward.intake.probe.ProbeProgram");
    }

    /// The class path is the same in all, since an AOT cache fits one only.
    private static void write(Layer layer, String name, List<String> classPath, String mainClass) {
        layer.write("%s/%s".formatted(HOME, name), "-cp\n%s\n%s\n".formatted(String.join(":", classPath), mainClass));
    }

    static void writeAot(Layer layer) {
        layer.write(HOME + "/aot", "-XX:AOTCache=/%s\n".formatted(AOT_CACHE));
    }
}
