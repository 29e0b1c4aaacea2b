package onward.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import onward.contracts.Topic;
import onward.local.story.Stranded;
import onward.testkit.Records;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Kafka delivers at least once; what happens, happens once.
@ExtendWith(CancelWhatIsLeft.class)
class EveryEventTwiceIT {
    private final Onward onward = Onward.running();

    @Test
    void every_event_delivered_a_second_time_changes_nothing() {
        var couple = onward.agentReports(Stranded.onTheMotorway()).isPlannedAs("REPLACEMENT_CAR");
        var courier = couple.crewOffered("REPLACEMENT_CAR_DELIVERY");
        courier.acceptsWithin(Duration.ofMinutes(20));
        courier.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        couple.jobOf(courier, "COMPLETED");
        couple.crewOffered("TOW").acknowledges();
        var groups = new ConsumerGroups(onward.bootstrap());
        groups.awaitNothingUnread();
        var timeline = couple.timeline();
        var told = distinct(Topic.ORDERS);

        deliverEverythingAgain();
        groups.awaitNothingUnread();

        assertThat(couple.timeline()).isEqualTo(timeline);
        assertThat(distinct(Topic.ORDERS)).containsExactlyInAnyOrderElementsOf(told);
        assertThat(distinct(Topic.DEAD_LETTERS)).isEmpty();
        AlpineHelicopterIT.tow(couple);
        couple.becomes("RESOLVED");
    }

    private void deliverEverythingAgain() {
        try (var records = Records.at(onward.bootstrap())) {
            Arrays.stream(Topic.values())
                    .filter(topic -> topic != Topic.DEAD_LETTERS && topic != Topic.POSITIONS)
                    .map(records::all)
                    .flatMap(List::stream)
                    .map(EveryEventTwiceIT::again)
                    .forEach(records::send);
        }
    }

    private static ProducerRecord<String, String> again(ConsumerRecord<String, String> record) {
        return new ProducerRecord<>(record.topic(), null, record.key(), record.value(), record.headers());
    }

    /// The ids of what stands on a topic.
    private HashSet<String> distinct(Topic topic) {
        try (var records = Records.at(onward.bootstrap())) {
            var ids = new HashSet<String>();
            records.all(topic)
                    .forEach(record -> ids.add(Records.header(record, "ce_id").orElse("none")));
            return ids;
        }
    }
}
