/// Customers and vehicles in PostgreSQL.
@NullMarked
package onward.intake.customers.store;

import org.jspecify.annotations.NullMarked;
