package onward.dispatch.promise.store;

import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promise.Told;
import onward.dispatch.promise.domain.Promise.Word;

/// Translates between a promise's state and its row's columns.
final class PromiseRows {
    private static final String CALLED_OFF = "CALLED_OFF";

    private PromiseRows() {}

    static Promise promise(PromiseRow row) {
        var job = row.jobId == null ? null : new JobId(row.jobId);
        var told = new Told(row.toldBy, row.toldAt, row.channel);
        var word = new Word(new PromiseId(row.id), new IncidentId(row.incidentId), row.kind, row.dueAt, job, told);
        if (row.state.equals(CALLED_OFF)) {
            return new Promise.CalledOff(word, row.stateBefore, row.reason);
        }
        return switch (PromiseState.valueOf(row.state)) {
            case MADE -> new Promise.Made(word);
            case RENEWED -> new Promise.Renewed(word);
            case KEPT -> new Promise.Kept(word);
            case BROKEN -> new Promise.Broken(word);
        };
    }

    static void write(Promise promise, PromiseRow row) {
        var word = promise.word();
        row.dueAt = word.dueAt();
        row.jobId = word.job() == null ? null : word.job().value();
        row.channel = word.told().channel();
        row.toldBy = word.told().by();
        row.toldAt = word.told().at();
        if (promise instanceof Promise.CalledOff off) {
            row.state = CALLED_OFF;
            row.stateBefore = off.before();
            row.reason = off.reason();
        } else {
            row.state = promise.state().name();
        }
    }
}
