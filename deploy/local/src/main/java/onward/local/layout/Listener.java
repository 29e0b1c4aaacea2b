package onward.local.layout;

import java.util.Locale;

/// What listens on a port of its own, and where unless told otherwise.
public enum Listener {
    INTAKE(8081),
    DISPATCH(8082),
    RESOLUTION(8083),
    KAFKA(9092),
    POSTGRES(5433);

    private final int usualPort;

    Listener(int usualPort) {
        this.usualPort = usualPort;
    }

    public int usualPort() {
        return usualPort;
    }

    /// The environment variable that gives it another port.
    public String variable() {
        return "ONWARD_%s_PORT".formatted(name());
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
