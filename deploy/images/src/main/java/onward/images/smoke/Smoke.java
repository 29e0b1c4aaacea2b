package onward.images.smoke;

import java.nio.file.Path;
import java.time.Duration;
import onward.images.parts.BaseSystem;
import onward.images.parts.Parts;
import onward.images.sandbox.Launch;
import onward.images.sandbox.ProcessFacts;
import onward.local.Trouble;
import onward.local.layout.ServiceName;

/// Tries one image: its migration job ends, the service gets ready on one processor, is nobody, lets the probe through
/// if it is intake, and stops when it is told to.
final class Smoke {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROUNDS = 25;
    private static final int ENDED_BY_SIGNAL = 143;

    private final Trial trial;

    Smoke(Trial trial) {
        this.trial = trial;
    }

    Figures run(ServiceName service) {
        var migration = migrate();
        try (var running = trial.start(trial.launch())) {
            var start = trial.awaitReady(running);
            var work = running.work();
            trial.use(ROUNDS);
            if (Parts.hasProbe(service)) {
                run(trial.probe(), "The probe");
            }
            var facts = running.facts();
            checkRights(facts);
            var exit = running.stop(PATIENCE);
            if (exit != ENDED_BY_SIGNAL) {
                throw new Trouble("Told to end, it ended with %d instead of %d:%n%s"
                        .formatted(exit, ENDED_BY_SIGNAL, running.lastWords()));
            }
            return new Figures(service, migration, start, work, facts);
        }
    }

    /// What a job does before a new version is rolled out.
    private Duration migrate() {
        return run(trial.migration(), "The migration");
    }

    /// How long a job takes that must end well.
    private Duration run(Launch what, String name) {
        try (var job = trial.start(what)) {
            var exit = job.awaitEnd(PATIENCE);
            if (exit != 0) {
                throw new Trouble("%s ended with %d:%n%s".formatted(name, exit, job.lastWords()));
            }
            return job.age();
        }
    }

    private static void checkRights(ProcessFacts facts) {
        var asRoot =
                ProcessHandle.current().info().user().filter("root"::equals).isPresent();
        if (facts.user() == 0 || (asRoot && facts.user() != BaseSystem.USER)) {
            throw new Trouble("It runs as user %d.".formatted(facts.user()));
        }
        if (!facts.hasNoRights()) {
            throw new Trouble("It has capabilities.");
        }
        if (!facts.isReadOnly()) {
            throw new Trouble("Its root can be written.");
        }
    }

    /// Where the image is tried.
    static Figures of(ServiceName service, Path tar, Servers servers, Path workplace, Path project) {
        return new Smoke(new Trial(service, tar, servers, workplace, project)).run(service);
    }
}
