package onward.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// How a service's API is described under `docs/api`, beside what was released of it.
///
/// With `-Donward.golden=write` the description is written anew. What was released stays as it is; only a first release
/// is written.
public record DescribedApi(String service) {
    /// How to make the description anew, for a test that finds it outdated.
    public String howToWrite() {
        return "Make it anew: ./mvnw -pl services/%s -am test -Dtest=OpenApiQuarkusTest -Dsurefire.failIfNoSpecifiedTests=false -Donward.golden=write"
                .formatted(service);
    }

    public void writeIfAsked(String served) throws IOException {
        if ("write".equals(System.getProperty("onward.golden"))) {
            Files.createDirectories(Objects.requireNonNull(release().getParent()));
            Files.writeString(description(), served);
            if (!Files.exists(release())) {
                Files.writeString(release(), served);
            }
        }
    }

    public Path description() {
        return inRepository("docs/api/%s.openapi.yaml".formatted(service));
    }

    public String released() throws IOException {
        return Files.readString(release());
    }

    private Path release() {
        return inRepository("docs/api/released/%s.openapi.yaml".formatted(service));
    }

    private static Path inRepository(String file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder.resolve(file);
            }
        }
        throw new IllegalStateException("The tests run inside the repository.");
    }
}
