package onward.dispatch.job.domain;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.JobLink;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.id.JobId;
import onward.contracts.incident.Party;
import org.jspecify.annotations.Nullable;

/// How a leg goes together with the others of its plan: its links, whom it carries if not everybody, and what its crew
/// should know about that.
public record Arrangement(List<JobLink> links, @Nullable Party party, List<String> notes) {
    public static final Arrangement ALONE = new Arrangement(List.of(), null, List.of());

    public Arrangement noting(String note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return new Arrangement(links, party, List.copyOf(all));
    }

    /// The jobs that it is linked to in this way.
    public List<JobId> linked(LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(JobLink::to)
                .toList();
    }
}
