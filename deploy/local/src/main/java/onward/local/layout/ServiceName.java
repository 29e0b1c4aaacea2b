package onward.local.layout;

import java.nio.file.Path;
import java.util.Locale;

/// The services that run as processes of their own, each with a database of its own.
public enum ServiceName {
    INTAKE(Listener.INTAKE),
    DISPATCH(Listener.DISPATCH),
    RESOLUTION(Listener.RESOLUTION);

    private final Listener listener;

    ServiceName(Listener listener) {
        this.listener = listener;
    }

    public Listener listener() {
        return listener;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String database() {
        return label();
    }

    public String databaseVariable() {
        return "ONWARD_%s_DB_URL".formatted(name());
    }

    /// Where the build puts the service.
    public Path folder(Path root) {
        return root.resolve("services").resolve(label()).resolve("target");
    }

    public Path jar(Path root) {
        return folder(root).resolve("quarkus-app/quarkus-run.jar");
    }
}
