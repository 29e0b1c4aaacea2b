package onward.images.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What Linux says of a process.
///
/// @param status the lines of `/proc/…/status`
/// @param mounts the lines of `/proc/…/mountinfo`
public record ProcessFacts(Map<String, String> status, List<String> mounts) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int MOUNT_POINT = 4;
    private static final int MOUNT_OPTIONS = 5;
    private static final long KILOBYTES = 1024;

    static ProcessFacts of(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()));
        try {
            var status = Files.readAllLines(folder.resolve("status")).stream()
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1].strip()));
            return new ProcessFacts(status, Files.readAllLines(folder.resolve("mountinfo")));
        } catch (IOException e) {
            throw new UncheckedIOException("What %s says can't be read.".formatted(folder), e);
        }
    }

    static boolean isJava(ProcessHandle process) {
        try {
            var name = Files.readString(Path.of("/proc", Long.toString(process.pid()), "comm"));
            return name.strip().equals("java");
        } catch (IOException gone) {
            return false;
        }
    }

    public long residentMegabytes() {
        return kilobytes("VmRSS") / KILOBYTES;
    }

    /// Without what is in files and can be shared.
    public long ownMegabytes() {
        return kilobytes("RssAnon") / KILOBYTES;
    }

    /// As the machine sees it.
    public int user() {
        return Integer.parseInt(SPACE.split(said("Uid"))[0]);
    }

    public boolean hasNoRights() {
        return said("CapEff").matches("0+")
                && said("CapPrm").matches("0+")
                && said("NoNewPrivs").equals("1");
    }

    /// Its root can't be written.
    public boolean isReadOnly() {
        return mounts.stream()
                .map(SPACE::split)
                .anyMatch(words -> words[MOUNT_POINT].equals("/") && words[MOUNT_OPTIONS].startsWith("ro"));
    }

    private long kilobytes(String name) {
        return Long.parseLong(SPACE.split(said(name))[0]);
    }

    private String said(String name) {
        return status.getOrDefault(name, "");
    }
}
