package onward.images.smoke;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import onward.local.Trouble;
import onward.local.layout.ServiceName;
import onward.local.running.Progress;
import onward.testkit.servers.Folders;

/// Tries images one after the other, beside a real broker and a real database.
public final class Smokes {
    private final Path images;
    private final Path project;
    private final Progress progress;

    /// @param images the folder of the tars
    public Smokes(Path images, Path project, Progress progress) {
        this.images = images;
        this.project = project;
        this.progress = progress;
    }

    public void run(Collection<ServiceName> services) {
        services.forEach(service -> {
            if (!Files.exists(tar(service))) {
                throw new Trouble("There is no %s; deploy/images/build makes it.".formatted(tar(service)));
            }
        });
        var workplace = Folders.temporary("smoke");
        progress.says("starting PostgreSQL and Kafka");
        var servers = Servers.start(workplace);
        try {
            for (var service : services) {
                progress.says("%s: unpacking and starting it".formatted(service.label()));
                var own = Folders.make(workplace.resolve(service.label()));
                progress.says(
                        Smoke.of(service, tar(service), servers, own, project).toString());
            }
        } finally {
            servers.close();
            Folders.remove(workplace);
        }
    }

    private Path tar(ServiceName service) {
        return images.resolve(service.label() + ".tar");
    }
}
