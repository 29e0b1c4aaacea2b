/// Clocks, observations and tallies in PostgreSQL.
@NullMarked
package onward.resolution.servicelevel.store;

import org.jspecify.annotations.NullMarked;
