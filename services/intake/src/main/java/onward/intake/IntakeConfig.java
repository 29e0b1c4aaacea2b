package onward.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/// Everything that can be set for intake.
@ConfigMapping(prefix = "onward.intake")
@NullMarked
public interface IntakeConfig {
    /// The brands that incidents are reported for, by name (lower case). The shipped configuration knows `lexus`,
    /// `aurora` and `boreal`.
    Map<String, Brand> brands();

    /// When a second report counts as the same incident.
    Duplicates duplicates();

    /// How long after its closing an incident can be reopened.
    @WithDefault("P7D")
    Duration reopenWithin();

    /// How long before its `notBefore` a scheduled incident is planned.
    @WithDefault("PT1H")
    Duration planAhead();

    /// Who else knows places by name, beside the gazetteer that is shipped.
    Geocoder geocoder();

    /// Another geocoder: one that answers as Photon does.
    interface Geocoder {
        /// Where it is asked, such as `http://photon.internal:2322/api`; without it nobody is. It gets what callers
        /// say about where they are, so it should be one's own.
        Optional<URI> url();

        /// How long it is waited for; then the gazetteer answers alone.
        @WithDefault("PT1.5S")
        Duration patience();
    }

    /// Where a brand's customers drive.
    interface Brand {
        /// Western edge of the brand's markets, in degrees of longitude.
        @WithDefault("-25")
        double west();

        /// Southern edge of the brand's markets, in degrees of latitude.
        @WithDefault("34")
        double south();

        /// Eastern edge of the brand's markets, in degrees of longitude.
        @WithDefault("45")
        double east();

        /// Northern edge of the brand's markets, in degrees of latitude.
        @WithDefault("72")
        double north();

        /// Where a national phone number was dialled when nobody says so (ISO 3166 alpha-2).
        @WithDefault("FR")
        String country();

        /// The manufacturer's codes (WMI) with which VINs of the brand begin, by which the calls of vehicles find it.
        Optional<List<String>> manufacturers();
    }

    /// When a second report counts as the same incident.
    interface Duplicates {
        /// How long an open incident answers for a second report of the same vehicle or phone.
        @WithDefault("PT2H")
        Duration within();

        /// Open incidents no further away than this, in metres, are shown as possible duplicates.
        @WithDefault("200")
        double nearbyMetres();
    }
}
