/// Planned costs and the ledger as rows.
@NullMarked
package onward.resolution.costs.store;

import org.jspecify.annotations.NullMarked;
