/// Budgets as rows that are locked while they are used.
@NullMarked
package onward.resolution.authority.store;

import org.jspecify.annotations.NullMarked;
