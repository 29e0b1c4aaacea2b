package onward.dispatch.job.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import onward.contracts.id.JobId;
import onward.dispatch.Ids;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Moments;

/// Keeps when jobs came to their states.
@ApplicationScoped
class MomentStore implements Moments, PanacheRepositoryBase<MomentRow, UUID> {
    private final Ids ids;

    MomentStore(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Map<JobId, List<Moment>> of(Collection<JobId> jobs) {
        var asked = jobs.stream().map(JobId::value).toList();
        return list("jobId in ?1", Sort.by("toldAt", "number"), asked).stream()
                .collect(Collectors.groupingBy(
                        row -> new JobId(row.jobId), Collectors.mapping(row -> moment(row), Collectors.toList())));
    }

    @Override
    public void add(JobId job, Moment moment) {
        var row = new MomentRow();
        row.id = ids.next();
        row.jobId = job.value();
        row.state = moment.state();
        row.at = moment.at();
        row.toldAt = moment.toldAt();
        row.actor = moment.actor();
        row.kind = moment.kind();
        persist(row);
    }

    private static Moment moment(MomentRow row) {
        return new Moment(row.state, row.at, row.toldAt, row.actor, row.kind);
    }
}
