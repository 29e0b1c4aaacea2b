/// Customers, touchpoints and their incidents in PostgreSQL.
@NullMarked
package onward.resolution.loyalty.store;

import org.jspecify.annotations.NullMarked;
