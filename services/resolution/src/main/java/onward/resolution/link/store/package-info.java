/// Legs, positions and wishes to cancel in PostgreSQL.
@NullMarked
package onward.resolution.link.store;

import org.jspecify.annotations.NullMarked;
