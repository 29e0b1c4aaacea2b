/// Known incidents in PostgreSQL.
@NullMarked
package onward.dispatch.incident.store;

import org.jspecify.annotations.NullMarked;
