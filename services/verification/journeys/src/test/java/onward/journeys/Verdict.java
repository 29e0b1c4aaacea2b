package onward.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.contracts.Topic;
import onward.testkit.Records;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What the events alone say about offers and jobs, without asking anybody: each event counts once, by its id.
final class Verdict {
    private static final Set<String> UNDER_WAY = Set.of("EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Set<String>> endsOfOffers = new LinkedHashMap<>();
    private final Map<String, Set<String>> acceptedOffersOfJobs = new LinkedHashMap<>();
    private final Map<String, Map<String, Instant>> underWay = new LinkedHashMap<>();
    private final List<String> twoAtOnce = new ArrayList<>();

    /// Reads everything that stands on the broker now.
    static Verdict of(Records records) {
        var verdict = new Verdict();
        distinct(records.all(Topic.ORDERS)).forEach(verdict::order);
        distinct(records.all(Topic.DISPATCH)).stream()
                .sorted(Comparator.comparing(Verdict::time))
                .forEach(verdict::job);
        return verdict;
    }

    int offers() {
        return endsOfOffers.size();
    }

    /// Offers that have no end, or several, each with those.
    Map<String, Set<String>> offersWithoutOneEnd() {
        return endsOfOffers.entrySet().stream()
                .filter(offer -> offer.getValue().size() != 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, Set<String>> jobsAcceptedTwice() {
        return acceptedOffersOfJobs.entrySet().stream()
                .filter(job -> job.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Responders who were under way with two jobs at a time.
    List<String> torn() {
        return twoAtOnce;
    }

    /// How many offers ended so.
    Map<String, Long> ends() {
        return endsOfOffers.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(end -> end, TreeMap::new, Collectors.counting()));
    }

    private void order(ConsumerRecord<String, String> record) {
        var data = read(record.value());
        switch (type(record)) {
            case "onward.order.offered.v1" -> endsOf(data.path("offerId").asText());
            case "onward.order.withdrawn.v1" ->
                endsOf(data.path("offerId").asText()).add("WITHDRAWN");
            default -> {}
        }
    }

    private void job(ConsumerRecord<String, String> record) {
        var data = read(record.value());
        var job = data.path("job");
        var offer = data.path("offer").path("id").asText();
        switch (type(record)) {
            case "onward.job.accepted.v1" -> {
                endsOf(offer).add("ACCEPTED");
                acceptedOffersOfJobs
                        .computeIfAbsent(job.path("id").asText(), id -> new TreeSet<>())
                        .add(offer);
            }
            case "onward.job.declined.v1" -> endsOf(offer).add("DECLINED");
            case "onward.job.expired.v1" -> endsOf(offer).add("EXPIRED");
            default -> {}
        }
        if (!job.path("responderId").asText().isEmpty()) {
            move(
                    job.path("responderId").asText(),
                    job.path("id").asText(),
                    job.path("state").asText(),
                    time(record));
        }
    }

    private void move(String responder, String job, String state, Instant at) {
        var jobs = underWay.computeIfAbsent(responder, id -> new LinkedHashMap<>());
        if (!UNDER_WAY.contains(state)) {
            jobs.remove(job);
        } else if (jobs.putIfAbsent(job, at) == null && jobs.size() > 1) {
            twoAtOnce.add("%s at %s: %s".formatted(responder, at, jobs.keySet()));
        }
    }

    private Set<String> endsOf(String offer) {
        return endsOfOffers.computeIfAbsent(offer, id -> new TreeSet<>());
    }

    private static Collection<ConsumerRecord<String, String>> distinct(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        record -> Records.header(record, "ce_id").orElseThrow(),
                        Function.identity(),
                        (first, again) -> first,
                        LinkedHashMap::new))
                .values();
    }

    private static String type(ConsumerRecord<String, String> record) {
        return Records.header(record, "ce_type").orElseThrow();
    }

    private static Instant time(ConsumerRecord<String, String> record) {
        return Instant.parse(Records.header(record, "ce_time").orElseThrow());
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
