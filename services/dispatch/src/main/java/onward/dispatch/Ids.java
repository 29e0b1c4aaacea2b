package onward.dispatch;

import java.util.UUID;

/// Where new identities come from.
@FunctionalInterface
public interface Ids {
    UUID next();
}
