package onward.resolution.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.FindCase;
import onward.resolution.casefile.domain.CaseQuery;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.costs.domain.Ledger;
import onward.resolution.costs.domain.PlannedCosts;
import onward.resolution.feedback.domain.Feedbacks;
import onward.resolution.promise.ToldPromises;
import onward.resolution.remedy.domain.Remedies;

/// Reads care cases as a whole, one or many.
@ApplicationScoped
public class ReadCases {
    private final FindCase findCase;
    private final Cases cases;
    private final ToldPromises promises;
    private final PlannedCosts costs;
    private final Feedbacks feedbacks;
    private final Remedies remedies;
    private final Ledger ledger;

    ReadCases(
            FindCase findCase,
            Cases cases,
            ToldPromises promises,
            PlannedCosts costs,
            Feedbacks feedbacks,
            Remedies remedies,
            Ledger ledger) {
        this.findCase = findCase;
        this.cases = cases;
        this.promises = promises;
        this.costs = costs;
        this.feedbacks = feedbacks;
        this.remedies = remedies;
        this.ledger = ledger;
    }

    /// Empty when there is none, or none that they may see.
    public Optional<WholeCase> read(IncidentId incidentId, Predicate<String> seesBrand) {
        return findCase.find(incidentId, seesBrand)
                .map(filed -> whole(List.of(filed)).getFirst());
    }

    public List<WholeCase> read(CaseQuery query) {
        return whole(cases.page(query));
    }

    private List<WholeCase> whole(List<Filed> found) {
        var ids = found.stream().map(ReadCases::incident).toList();
        var told = promises.of(ids);
        var planned = costs.of(ids);
        var said = feedbacks.latestOf(ids);
        var given = remedies.of(ids);
        var booked = ledger.of(ids);
        return found.stream()
                .map(filed -> {
                    var id = incident(filed);
                    return new WholeCase(
                            filed,
                            told.getOrDefault(id, List.of()),
                            planned.get(id),
                            said.get(id),
                            given.getOrDefault(id, List.of()),
                            booked.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static IncidentId incident(Filed filed) {
        return filed.careCase().file().incidentId();
    }
}
