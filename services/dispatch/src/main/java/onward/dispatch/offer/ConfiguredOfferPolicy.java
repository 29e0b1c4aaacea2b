package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import onward.contracts.dispatch.ResponderKind;
import onward.dispatch.DispatchSettings;
import onward.dispatch.offer.domain.OfferPolicy;

/// How jobs are put to responders, as configured.
@ApplicationScoped
class ConfiguredOfferPolicy implements OfferPolicy {
    private final DispatchSettings.Offering settings;
    private final Map<ResponderKind, DispatchSettings.Kind> kinds;

    ConfiguredOfferPolicy(DispatchSettings settings) {
        this.settings = settings.offering();
        this.kinds = settings.kinds();
    }

    @Override
    public Duration deadline(ResponderKind kind) {
        return switch (kind) {
            case HELICOPTER, PARTNER_DESK -> settings.longDeadline();
            case PATROL, TOW_TRUCK, COURIER, TAXI, STAFF -> settings.roadDeadline();
        };
    }

    @Override
    public Duration acknowledgedWithin() {
        return settings.acknowledgedWithin();
    }

    @Override
    public Duration lead(ResponderKind kind) {
        var usual = kinds.get(kind);
        if (usual == null) {
            throw new IllegalStateException("Configure onward.dispatch.kinds.%s.".formatted(kind));
        }
        return usual.lead();
    }

    @Override
    public Duration worthWaiting() {
        return settings.worthWaiting();
    }

    @Override
    public Duration longestWait() {
        return settings.longestWait();
    }

    @Override
    public int inSequence() {
        return settings.inSequence();
    }

    @Override
    public int atOnce() {
        return settings.atOnce();
    }

    @Override
    public String version() {
        return settings.version();
    }
}
