package onward.resolution.loyalty.store;

import jakarta.persistence.Tuple;

/// Which cohort, assisted or not.
record CohortKey(String cohort, boolean assisted) {
    static CohortKey of(Tuple row) {
        return new CohortKey(row.get("cohort", String.class), row.get("assisted", Boolean.class));
    }
}
