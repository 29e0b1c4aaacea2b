package onward.resolution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long care may take, and how often resolution looks whether it is over.
@ConfigMapping(prefix = "onward.resolution")
public interface ResolutionConfig {
    Deadlines deadlines();

    /// How often cases are looked for whose time to settle has come.
    @WithDefault("10s")
    Duration settlementPoll();

    /// How many cases are settled in one transaction.
    @WithDefault("50")
    int settlementBatch();

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

        /// From the resolution until a case in which nothing is left to do settles by itself.
        @WithDefault("24h")
        Duration settlement();
    }
}
