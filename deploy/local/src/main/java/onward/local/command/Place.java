package onward.local.command;

import java.nio.file.Path;
import java.util.Optional;
import onward.local.layout.Home;
import onward.local.layout.Ports;
import onward.local.process.OwnProcess;

/// Where the command was given: the project's folder (`-Donward.root`) and, by the environment, the system's home.
record Place(Path root, Home home) {
    static Place here() {
        var root =
                Path.of(System.getProperty("onward.root", ".")).toAbsolutePath().normalize();
        return new Place(root, Home.of(root, System.getenv()));
    }

    /// Ports for a system that is about to start.
    Ports newPorts() {
        return Ports.of(System.getenv());
    }

    /// Ports of the system that runs here.
    Ports knownPorts() {
        return home.ports().read(System.getenv());
    }

    Path launcherNote() {
        return home.run().resolve("launcher.pid");
    }

    Optional<OwnProcess> runningLauncher() {
        return OwnProcess.find(launcherNote());
    }
}
