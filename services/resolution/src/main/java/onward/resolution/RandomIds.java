package onward.resolution;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/// Where use cases take new ids from, unless a test gives them others.
class RandomIds {
    @Produces
    @Singleton
    @DefaultBean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }
}
