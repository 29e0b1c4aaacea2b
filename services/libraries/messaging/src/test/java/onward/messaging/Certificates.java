package onward.messaging;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Who a broker and its client are, made for one test.
record Certificates(Path folder) {
    private static final String NAME = "onward";
    private static final String PASSWORD = "opens-the-key-store";

    static Certificates makeIn(Path folder) {
        try {
            new CertificateGenerator(folder, true)
                    .generate(new CertificateRequest()
                            .withName(NAME)
                            .withFormat(Format.PEM)
                            .withFormat(Format.PKCS12)
                            .withPassword(PASSWORD)
                            .withClientCertificate()
                            .withSubjectAlternativeName("IP:127.0.0.1"));
            var made = new Certificates(folder);
            var mounted = Files.createDirectory(made.mounted());
            Files.writeString(mounted.resolve("kafka.ssl.keystore.password"), PASSWORD);
            return made;
        } catch (Exception e) {
            throw new IllegalStateException("The certificates can't be made in %s.".formatted(folder), e);
        }
    }

    /// The folder of what is secret, a file for each property.
    Path mounted() {
        return folder.resolve("mounted");
    }

    /// What a client has to show.
    Path keyStore() {
        return file("-client-keystore.p12");
    }

    /// By which a client knows the broker.
    Path authority() {
        return file("-client-ca.crt");
    }

    Map<String, String> ofBroker() {
        return Map.of(
                "ssl.client.auth",
                "required",
                "ssl.keystore.type",
                "PEM",
                "ssl.keystore.key",
                text(".key"),
                "ssl.keystore.certificate.chain",
                text(".crt"),
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.certificates",
                text("-server-ca.crt"));
    }

    private String text(String ending) {
        try {
            return Files.readString(file(ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String ending) {
        return folder.resolve(NAME + ending);
    }
}
