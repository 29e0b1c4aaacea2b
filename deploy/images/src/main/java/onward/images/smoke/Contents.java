package onward.images.smoke;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import onward.images.parts.Layer;

/// All that is in the layers of an image, names and bytes, as one number.
record Contents(List<Layer> layers) {
    String digest() {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            for (var layer : layers) {
                add(layer.folder(), sum);
            }
            return HexFormat.of().formatHex(sum.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Path folder, MessageDigest sum) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                try (var content = Files.newInputStream(file)) {
                    content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), sum));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(folder), e);
        }
    }
}
