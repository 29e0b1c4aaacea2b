package onward.resolution.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import onward.contracts.dispatch.PromiseKind;

/// Something that was observed about an incident: spans and counts, each as a pair of its code and seconds. It counts
/// where and when the incident was reported; `service` is `INCIDENT` for what is no single job's.
public record Observation(Instant reportedAt, String brand, String area, String service, int[] pairs) {
    /// What is no single job's.
    public static final String WHOLE = "INCIDENT";

    /// Nothing yet, about a job of an incident.
    public static Observation of(ClockedIncident incident, String service) {
        return new Observation(incident.reportedAt(), incident.brand(), incident.area(), service, new int[0]);
    }

    /// With this length of time; one below nought, by clocks that differ, is none.
    public Observation with(Span span, Duration length) {
        return with(span.code(), (int) Math.clamp(length.toSeconds(), 0, Integer.MAX_VALUE));
    }

    public Observation with(Count what) {
        return with(what.code(), 0);
    }

    public Observation with(PromiseKind kind, PromiseFate fate) {
        return with(Count.code(kind, fate), 0);
    }

    private Observation with(int code, int seconds) {
        var more = Arrays.copyOf(pairs, pairs.length + 2);
        more[pairs.length] = code;
        more[pairs.length + 1] = seconds;
        return new Observation(reportedAt, brand, area, service, more);
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }
}
