package onward.resolution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long care may take, and how often resolution looks whether it is over.
@ConfigMapping(prefix = "onward.resolution")
public interface ResolutionConfig {
    Deadlines deadlines();

    Links links();

    /// How often cases are looked for whose time to settle has come.
    @WithDefault("10s")
    Duration settlementPoll();

    /// How many cases are settled in one transaction.
    @WithDefault("50")
    int settlementBatch();

    /// Who may grant which remedies.
    Authority authority();

    /// What things cost.
    Tariffs tariffs();

    /// How often escalated remedies are looked for that nobody has decided in time.
    @WithDefault("10s")
    Duration escalationPoll();

    /// Where the brands' authority is.
    interface Authority {
        /// A folder with one `BRAND.yaml` for each brand, and `default.yaml` for brands without one.
        Optional<Path> folder();

        /// Whose shipped authority is used without a folder.
        @WithDefault("default,lexus")
        List<String> shipped();
    }

    /// Where the brands' tariffs are.
    interface Tariffs {
        /// A folder with one `BRAND.yaml` for each brand, and `default.yaml` for brands without one.
        Optional<Path> folder();

        /// Whose shipped tariffs are used without a folder.
        @WithDefault("default")
        List<String> shipped();
    }

    /// By when what is owed is due.
    interface Deadlines {
        /// From the report (or the opening of the road that leads there) until the vehicle is recovered.
        @WithDefault("24h")
        Duration recovery();

        /// From the report until the workshop has repaired the vehicle.
        @WithDefault("4d")
        Duration repair();

        /// From the report until the vehicle is back with its owner.
        @WithDefault("5d")
        Duration vehicleReturn();

        /// From the report until the replacement car is back.
        @WithDefault("6d")
        Duration replacementReturn();

        /// From the resolution until the customer is called and asked how it was.
        @WithDefault("24h")
        Duration followUpCall();

        /// How long before something is due its owner is reminded.
        @WithDefault("1h")
        Duration reminder();

        /// From the resolution until a case in which nothing is left to do settles by itself.
        @WithDefault("24h")
        Duration settlement();
    }

    /// The links that customers are sent.
    interface Links {
        /// What links are signed with, 32 characters or more each: the first signs, all of them open. Outside of the
        /// profile `local` the default is refused.
        @WithDefault("onward-local-links-are-signed-by-nobody")
        List<String> keys();

        /// How long a link opens its incident.
        @WithDefault("14d")
        Duration validity();

        /// Where customers reach resolution, without a slash at the end.
        @WithDefault("http://127.0.0.1:8083")
        String address();
    }
}
