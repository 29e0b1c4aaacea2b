/// Vehicles' calls in PostgreSQL.
@NullMarked
package onward.intake.breakdowncall.store;

import org.jspecify.annotations.NullMarked;
