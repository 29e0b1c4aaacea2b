/// Incidents in PostgreSQL, announced in the transaction that changes them.
@NullMarked
package onward.intake.reporting.store;

import org.jspecify.annotations.NullMarked;
