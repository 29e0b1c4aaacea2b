package onward.images.parts;

import java.util.Arrays;
import onward.local.Trouble;

/// The processors that images are made for: that of the machine which builds them.
public enum Machine {
    AMD64("amd64", "x86_64-linux-gnu", "lib64/ld-linux-x86-64.so.2", "linux-x86-64"),
    ARM64("arm64", "aarch64-linux-gnu", "lib/ld-linux-aarch64.so.1", "linux-aarch64");

    private final String debianName;
    private final String triplet;
    private final String loader;
    private final String nativesName;

    Machine(String debianName, String triplet, String loader, String nativesName) {
        this.debianName = debianName;
        this.triplet = triplet;
        this.loader = loader;
        this.nativesName = nativesName;
    }

    public static Machine here() {
        var architecture = DebianPackage.architecture();
        return Arrays.stream(values())
                .filter(machine -> machine.debianName.equals(architecture))
                .findFirst()
                .orElseThrow(
                        () -> new Trouble("Images are made for amd64 and arm64; this is %s.".formatted(architecture)));
    }

    /// As the OCI calls it.
    public String architecture() {
        return debianName;
    }

    String libraries() {
        return "lib/" + triplet;
    }

    String loader() {
        return loader;
    }

    /// Whether a library's file is for this machine, or for any.
    boolean canUse(String fileName) {
        return !fileName.startsWith("com.google.ortools.ortools-")
                || fileName.contains("ortools-java")
                || fileName.contains(nativesName);
    }
}
