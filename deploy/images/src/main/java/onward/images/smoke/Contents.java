package onward.images.smoke;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import onward.images.parts.Layer;

/// All that is in the layers of an image, names and bytes, as one number.
record Contents(List<Layer> layers) {
    String digest() throws IOException, GeneralSecurityException {
        var sum = MessageDigest.getInstance("SHA-256");
        for (var layer : layers) {
            add(layer.folder(), sum);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void add(Path folder, MessageDigest sum) throws IOException {
        try (var files = Files.walk(folder);
                var into = new DigestOutputStream(OutputStream.nullOutputStream(), sum)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                into.write(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                Files.copy(file, into);
            }
        }
    }
}
