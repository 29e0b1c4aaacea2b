package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import onward.contracts.value.Position;
import onward.dispatch.DispatchSettings;
import onward.dispatch.DispatchSettings.Site;
import onward.dispatch.journey.domain.NamedPlace;
import onward.dispatch.journey.domain.Places;

/// The places that journeys lead to, as configured.
@ApplicationScoped
class ConfiguredPlaces {
    @Produces
    @Singleton
    Places places(DispatchSettings settings) {
        return new Places(places(settings.workshops()), places(settings.landingSites()), places(settings.hotels()));
    }

    private static List<NamedPlace> places(List<Site> sites) {
        return sites.stream()
                .map(site -> new NamedPlace(site.name(), new Position(site.lon(), site.lat()), site.surveyed()))
                .toList();
    }
}
