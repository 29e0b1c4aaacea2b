/// The fleet in PostgreSQL.
@NullMarked
package onward.dispatch.fleet.store;

import org.jspecify.annotations.NullMarked;
