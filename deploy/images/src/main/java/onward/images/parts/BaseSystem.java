package onward.images.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onward.testkit.servers.Folders;

/// What a JVM needs of an operating system: the C library, a user, a folder for temporary files. There is no shell.
public final class BaseSystem {
    public static final int USER = 10_001;
    private static final Map<String, List<String>> FILES = Map.of(
            "libc6",
            List.of("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"),
            "zlib1g",
            List.of("libz.so.1"));
    private static final Map<String, List<String>> FILES_OF_THE_PLANNER =
            Map.of("libgcc-s1", List.of("libgcc_s.so.1"), "libstdc++6", List.of("libstdc++.so.6"));

    private final Machine machine;

    public BaseSystem(Machine machine) {
        this.machine = machine;
    }

    public static List<DebianPackage> packages(boolean withPlanner) {
        var names = new TreeMap<>(FILES);
        if (withPlanner) {
            names.putAll(FILES_OF_THE_PLANNER);
            names.put("coreutils", List.of());
        }
        return names.keySet().stream().map(DebianPackage::new).toList();
    }

    void fill(Layer layer) {
        put(FILES, layer);
        layer.copy(
                new DebianPackage("libc6")
                        .file(Path.of(machine.loader()).getFileName().toString()),
                machine.loader());
        layer.write("etc/passwd", "root:x:0:0:root:/:/none\nonward:x:%1$d:%1$d:Onward:/tmp:/none\n".formatted(USER));
        layer.write("etc/group", "root:x:0:\nonward:x:%d:\n".formatted(USER));
        layer.write("etc/nsswitch.conf", "hosts: files dns\n");
        if (Files.exists(Path.of("/etc/os-release"))) {
            layer.copy(Path.of("/etc/os-release"), "etc/os-release");
        }
        Folders.make(layer.at("tmp"));
    }

    /// The C++ library of the native solvers, and `nice`, by which the planner stays behind everything else.
    void fillForPlanner(Layer layer) {
        put(FILES_OF_THE_PLANNER, layer);
        var coreutils = new DebianPackage("coreutils");
        layer.copy(coreutils.file("nice"), "usr/bin/nice");
        coreutils.noteIn(layer);
    }

    private void put(Map<String, List<String>> files, Layer layer) {
        new TreeMap<>(files).forEach((name, libraries) -> {
            var debian = new DebianPackage(name);
            libraries.forEach(library -> layer.copy(debian.file(library), machine.libraries() + "/" + library));
            debian.noteIn(layer);
        });
    }
}
