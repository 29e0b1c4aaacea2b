package onward.web.tracing;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Which spans are recorded. Whoever began a trace decides for all who go on with it; a trace that begins here is
/// recorded if somebody collects it. One that is not recorded has its ids all the same, for logs and problems.
@Dependent
class Sampling {
    @Produces
    @Singleton
    static Sampler sampler(
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.traces.endpoint") Optional<String> collector) {
        return Sampler.parentBased(isNamed(collector) ? Sampler.alwaysOn() : Sampler.alwaysOff());
    }

    private static boolean isNamed(Optional<String> collector) {
        return collector.filter(endpoint -> !endpoint.isBlank()).isPresent();
    }
}
