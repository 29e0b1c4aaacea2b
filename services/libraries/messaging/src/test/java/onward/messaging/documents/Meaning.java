package onward.messaging.documents;

import java.util.stream.Collectors;

/// What a contract record means, in the words of its Javadoc: the one place where they are written.
final class Meaning {
    private static final String SOURCES = "services/libraries/contracts/src/main/java/";

    private Meaning() {}

    /// The whole Javadoc of a type, as one paragraph.
    static String of(Class<?> type) {
        var source = Repository.read(Repository.file(SOURCES + type.getName().replace('.', '/') + ".java"));
        return source.lines()
                .takeWhile(line -> !line.startsWith("public "))
                .filter(line -> line.startsWith("///"))
                .map(line -> line.substring("///".length()).strip())
                .collect(Collectors.joining(" "));
    }
}
