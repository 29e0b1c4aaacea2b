package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promise.Change;
import onward.dispatch.promise.domain.Promise.Told;
import onward.dispatch.promise.domain.Promise.Word;
import onward.dispatch.promise.domain.Promises;
import org.jspecify.annotations.Nullable;

/// Tells the customer what to expect by when: anew, or instead of what they were told before.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class TellCustomer {
    private final Promises promises;
    private final Clock clock;
    private final Ids ids;

    public TellCustomer(Promises promises, Clock clock, Ids ids) {
        this.promises = promises;
        this.clock = clock;
        this.ids = ids;
    }

    /// Promises of one kind are told apart by the job that keeps them; one that an agent made for no certain job is
    /// the job's from now on.
    public void expect(IncidentId incident, PromiseKind kind, Instant dueAt, @Nullable JobId job, By by) {
        var told = new Told(by.actor(), clock.instant(), null);
        var before = open(incident, kind, job).map(promise -> job == null ? promise : promise.by(job));
        if (before.isEmpty()) {
            var word = new Word(new PromiseId(ids.next()), incident, kind, dueAt, job, told);
            promises.save(new Change(new Promise.Made(word), by));
        } else if (!before.get().word().dueAt().equals(dueAt)) {
            promises.save(before.get().renew(dueAt, told, by));
        }
    }

    private Optional<Promise.Open> open(IncidentId incident, PromiseKind kind, @Nullable JobId job) {
        return promises.of(incident).stream()
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .filter(promise -> promise.word().kind() == kind)
                .filter(promise -> job == null
                        || promise.word().job() == null
                        || job.equals(promise.word().job()))
                .findFirst();
    }
}
