package onward.messaging.inbox;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;
import onward.messaging.codec.Unreadable;

/// A subscription with the name under which its service reads: the consumer group, and the first part of the inbox key.
public final class Subscribed<E extends Event> {
    private final Subscription<E> subscription;
    private final String consumer;
    private final Clock clock;

    Subscribed(String service, Subscription<E> subscription, Clock clock) {
        this.subscription = subscription;
        this.consumer = "%s.%s".formatted(service, subscription.topic().topicName());
        this.clock = clock;
    }

    public String consumer() {
        return consumer;
    }

    String topic() {
        return subscription.topic().topicName();
    }

    /// The topic of all, and those of partners.
    List<String> topics() {
        return Stream.concat(
                        Stream.of(topic()), subscription.partners().stream().map(subscription.topic()::topicNameFor))
                .toList();
    }

    boolean sharesTransactions() {
        return subscription.sharesTransactions();
    }

    /// Whether it can have an effect here; what can't be read is not passed over.
    boolean concerns(IncomingRecord record) {
        var type = ContractTypes.named(record.type()).filter(subscription.family()::isAssignableFrom);
        return type.isEmpty()
                || subscription.concerns().stream().anyMatch(wanted -> wanted.isAssignableFrom(type.get()));
    }

    /// @throws Unreadable when the record is no event that the subscription's topic carries
    public Readable read(IncomingRecord record) throws Unreadable {
        if (record.data() == null) {
            throw new Unreadable("The record has no data.");
        }
        var type = ContractTypes.named(record.type())
                .filter(subscription.family()::isAssignableFrom)
                .orElseThrow(() -> new Unreadable(
                        "The type '%s' is none that %s carries.".formatted(record.type(), record.topic())));
        E event = subscription.family().cast(EventJson.read(record.data(), type));
        return new Readable(event, record.envelope(subscription.topic(), clock.instant()));
    }

    /// An event that can be handled, within a transaction.
    public final class Readable {
        private final E event;
        private final Envelope envelope;

        Readable(E event, Envelope envelope) {
            this.event = event;
            this.envelope = envelope;
        }

        public Handled handle() {
            return subscription.handle(event, envelope);
        }
    }
}
