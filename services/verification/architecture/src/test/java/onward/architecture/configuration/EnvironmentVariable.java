package onward.architecture.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A variable that a service's `application.properties` takes a property from.
record EnvironmentVariable(String name, String service, String property, String usual) {
    private static final Pattern USE = Pattern.compile("(?m)^([^#=\n]+)=\\$\\{(ONWARD_[A-Z_]+):(.*)}$");

    static List<EnvironmentVariable> in(Path file) {
        var service = file.toString().replaceAll(".*/services/([a-z]+)/.*", "$1");
        return USE.matcher(Repository.read(file))
                .results()
                .map(use -> new EnvironmentVariable(use.group(2), service, use.group(1), use.group(3)))
                .toList();
    }
}
