package onward.intake.customers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import onward.intake.customers.domain.Limits;
import onward.messaging.codec.EventJson;
import org.jspecify.annotations.Nullable;

/// A contract's limits as JSON; nothing is written where nothing is limited.
final class WrittenLimits {
    private WrittenLimits() {}

    static @Nullable String of(Limits limits) {
        return limits.equals(Limits.NONE) ? null : EventJson.write(limits);
    }

    static Limits read(@Nullable String written) {
        try {
            return written == null ? Limits.NONE : EventJson.mapper().readValue(written, Limits.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The limits of a cover can't be read.", e);
        }
    }
}
