package onward.intake.timeline.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.id.JobId;
import org.jspecify.annotations.Nullable;

/// What a sentence is told against: when that is, and the jobs that are known by then.
record Scene(Instant at, List<JobFacts> jobs) {
    /// `14:05 UTC`, with the date when it is another day: `14:05 UTC on 21 Dec`.
    String time(Instant time) {
        return day(time) == day(at) ? Words.clock(time) : Words.clockAndDay(time);
    }

    /// `that the courier arrives for the car's return`
    String arrival(@Nullable JobId id) {
        return jobs.stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .map(job ->
                        "that the %s arrives for %s".formatted(Words.plain(job.responderKind()), Words.service(job)))
                .orElse("that help arrives");
    }

    private static long day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
}
