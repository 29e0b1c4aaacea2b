package onward.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import onward.testkit.identity.LocalIssuer;
import onward.testkit.servers.Folders;

/// The key pair that vouches for the demo users of one local system, made when it is first asked for.
public record KeyFiles(Path folder) {
    public static KeyFiles of(Home home) {
        return new KeyFiles(home.keys());
    }

    public Path publicKey() {
        return folder.resolve("public.pem");
    }

    public LocalIssuer issuer() {
        try {
            if (!Files.exists(publicKey())) {
                make();
            }
            return LocalIssuer.withKey(Files.readString(privateKey()));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in %s can't be read.".formatted(folder), e);
        }
    }

    private Path privateKey() {
        return folder.resolve("private.pem");
    }

    /// Two commands may do this at once: the private key is the one that comes first, and the public key follows it.
    private void make() throws IOException {
        Folders.make(folder);
        var issuer = LocalIssuer.withNewKey();
        var mine = written("private", issuer.privateKeyPem());
        try {
            Files.createLink(privateKey(), mine);
        } catch (FileAlreadyExistsException another) {
            issuer = LocalIssuer.withKey(Files.readString(privateKey()));
        }
        Files.delete(mine);
        Files.move(written("public", issuer.publicKeyPem()), publicKey(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path written(String name, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(Files.createTempFile(folder, name, ".pem", ownerOnly), content);
    }
}
