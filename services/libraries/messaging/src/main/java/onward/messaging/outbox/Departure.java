package onward.messaging.outbox;

import java.util.ArrayList;
import java.util.List;

/// What leaves with a transaction, gathered until it ends.
record Departure(List<Rider> riders, List<OutgoingEvent> events) {
    Departure() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
