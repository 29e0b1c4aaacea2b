/// What care is expected to cost, and what it has cost: a ledger that only grows, priced by a tariff.
@NullMarked
package onward.resolution.costs;

import org.jspecify.annotations.NullMarked;
