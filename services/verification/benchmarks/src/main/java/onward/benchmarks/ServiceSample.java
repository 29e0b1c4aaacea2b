package onward.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// The figures of the sample, reckoned slowly: every length of time is kept and sorted. They share nothing with how
/// resolution reckons them.
final class ServiceSample {
    private static final double ALLOWED = 0.02;
    private static final Map<String, Integer> SPANS = new TreeMap<>(Map.of(
            "responseTime", ServiceJob.RESPONSE,
            "timeToMobility", ServiceJob.TIME_TO_MOBILITY,
            "etaError", ServiceJob.ETA_ERROR,
            "silence", ServiceJob.SILENCE));

    private final Map<Integer, List<Integer>> all = new TreeMap<>();

    void add(ServiceJob job) {
        for (int i = 0; i < job.pairs().length; i += 2) {
            all.computeIfAbsent(job.pairs()[i], code -> new ArrayList<>()).add(job.pairs()[i + 1]);
        }
    }

    /// Prints both and says whether they agree: lengths within two percent, rates to their four digits.
    boolean agreesWith(JsonNode group) {
        boolean agrees = true;
        for (var span : SPANS.entrySet()) {
            var sorted = all.getOrDefault(span.getValue(), List.of()).stream()
                    .sorted()
                    .toList();
            for (int percent : new int[] {50, 90, 95}) {
                double exact = sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
                double told = group.path(span.getKey())
                        .path("p%dSeconds".formatted(percent))
                        .asDouble();
                agrees &= row("%s p%d".formatted(span.getKey(), percent), told, exact, exact * ALLOWED + 1);
            }
        }
        agrees &= rate(group, "acceptance", ServiceJob.OFFERS_ACCEPTED, ServiceJob.OFFERS_ANSWERED);
        agrees &= rate(group, "completion", ServiceJob.JOBS_COMPLETED, ServiceJob.JOBS_ENDED);
        agrees &= rate(group, "reassignment", ServiceJob.JOBS_REASSIGNED, ServiceJob.JOBS_ENDED);
        agrees &= rate(group, "fixedAtRoadside", ServiceJob.REPAIRS_DONE, ServiceJob.REPAIRS_TRIED);
        agrees &= rate(group, "contractor", ServiceJob.JOBS_CONTRACTED, ServiceJob.JOBS_ACCEPTED);
        double kept = count(ServiceJob.ARRIVALS_KEPT);
        double ended = kept + count(ServiceJob.ARRIVALS_BROKEN);
        return row("promisesKept", group.path("promisesKept").path("rate").asDouble(), kept / ended, 5e-5) & agrees;
    }

    private boolean rate(JsonNode group, String name, int part, int of) {
        return row(name, group.path(name).path("rate").asDouble(), (double) count(part) / count(of), 5e-5);
    }

    private static boolean row(String name, double told, double exact, double allowed) {
        boolean agrees = Math.abs(told - exact) <= allowed;
        System.out.println(
                String.format(Locale.ROOT, "%-24s %12.4f %12.4f %s", name, told, exact, agrees ? "agree" : "DIFFER"));
        return agrees;
    }

    private int count(int code) {
        return all.getOrDefault(code, List.of()).size();
    }
}
