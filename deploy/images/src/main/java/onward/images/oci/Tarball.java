package onward.images.oci;

import com.google.cloud.tools.jib.api.CacheDirectoryCreationException;
import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryException;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import com.google.cloud.tools.jib.api.buildplan.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import onward.images.parts.Layer;
import onward.local.Trouble;

/// An image as one file, in the layout of the OCI. Jib writes it: the same layers give the same bytes.
public record Tarball(Path file, String digest) {
    /// Packs the image into a file.
    ///
    /// @param cache where Jib keeps packed layers
    public static Tarball write(ServiceImage image, Instant time, Path file, Path cache) {
        try {
            Files.createDirectories(cache);
            Files.deleteIfExists(file);
            var target = Containerizer.to(TarImage.at(file).named(image.reference()))
                    .setOfflineMode(true)
                    .setBaseImageLayersCache(cache.resolve("base"))
                    .setApplicationLayersCache(cache.resolve("layers"))
                    .setToolName("onward");
            return new Tarball(
                    file, builder(image, time).containerize(target).getDigest().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(file), e);
        } catch (InvalidImageReferenceException e) {
            throw new Trouble(
                    "\"%s\" is no name for an image: lower case, digits, and `-`, `_`, `.`, `/` between them."
                            .formatted(image.reference()),
                    e);
        } catch (RegistryException | CacheDirectoryCreationException | ExecutionException e) {
            throw new IllegalStateException("%s can't be written.".formatted(file), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while %s was written.".formatted(file), e);
        }
    }

    private static JibContainerBuilder builder(ServiceImage image, Instant time) throws IOException {
        var builder = Jib.fromScratch()
                .setFormat(ImageFormat.OCI)
                .setPlatforms(Set.of(new Platform(image.machine().architecture(), "linux")))
                .setCreationTime(time)
                .setUser(image.user())
                .setWorkingDirectory(AbsoluteUnixPath.get(image.workingFolder()))
                .setEnvironment(image.environment())
                .setLabels(image.labels())
                .setExposedPorts(Port.tcp(image.port()))
                .setEntrypoint(image.entryPoint())
                .setProgramArguments(image.arguments());
        for (var layer : image.layers()) {
            builder.addFileEntriesLayer(entries(layer, time));
        }
        return builder;
    }

    private static FileEntriesLayer entries(Layer layer, Instant time) throws IOException {
        var entries = FileEntriesLayer.builder().setName(layer.name());
        try (var tops = Files.list(layer.folder())) {
            for (var top : tops.sorted().toList()) {
                entries.addEntryRecursive(
                        top,
                        AbsoluteUnixPath.get("/" + top.getFileName()),
                        (source, target) -> permissions(source),
                        (source, target) -> time);
            }
        }
        return entries.build();
    }

    private static FilePermissions permissions(Path source) {
        try {
            return FilePermissions.fromPosixFilePermissions(Files.getPosixFilePermissions(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
