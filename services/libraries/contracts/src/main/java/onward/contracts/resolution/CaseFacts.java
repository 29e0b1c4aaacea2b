package onward.contracts.resolution;

import java.util.List;

/// A care case as it stands; `custody` begins with the first holder and ends with the present one.
public record CaseFacts(CaseState state, List<ObligationFacts> obligations, List<CustodyFacts> custody) {}
