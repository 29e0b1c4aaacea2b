package onward.messaging.outbox;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import onward.contracts.KeyedEvent;
import onward.messaging.codec.EventJson;

/// What leaves with a transaction, gathered until it ends; each event is written as JSON once.
record Departure(List<Rider> riders, List<OutgoingEvent> events, Map<KeyedEvent, String> documents) {
    Departure() {
        this(new ArrayList<>(), new ArrayList<>(), new IdentityHashMap<>());
    }

    String json(KeyedEvent event) {
        return documents.computeIfAbsent(event, EventJson::write);
    }
}
