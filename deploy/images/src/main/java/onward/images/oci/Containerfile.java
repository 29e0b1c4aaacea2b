package onward.images.oci;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// The same image as a recipe for those who have a container engine; it stands beside the folders of its layers.
public final class Containerfile {
    private final ServiceImage image;

    public Containerfile(ServiceImage image) {
        this.image = image;
    }

    public void writeInto(Path folder) {
        try {
            Files.writeString(folder.resolve("Containerfile"), text());
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(folder), e);
        }
    }

    String text() {
        var lines = new StringJoiner("\n", "", "\n");
        lines.add("# Made by deploy/images/build. In this folder: podman build -t %s .".formatted(image.reference()));
        lines.add("FROM scratch");
        image.layers().forEach(layer -> lines.add("COPY %s/ /".formatted(layer.name())));
        image.environment().forEach((name, value) -> lines.add("ENV %s=%s".formatted(name, quoted(value))));
        image.labels().forEach((name, value) -> lines.add("LABEL %s=%s".formatted(name, quoted(value))));
        lines.add("USER " + image.user());
        lines.add("WORKDIR " + image.workingFolder());
        lines.add("EXPOSE " + image.port());
        lines.add("ENTRYPOINT " + array(image.entryPoint()));
        lines.add("CMD " + array(image.arguments()));
        return lines.toString();
    }

    private static String array(List<String> words) {
        return words.stream().map(Containerfile::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
