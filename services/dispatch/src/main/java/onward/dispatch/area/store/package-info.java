/// Control areas in PostgreSQL.
@NullMarked
package onward.dispatch.area.store;

import org.jspecify.annotations.NullMarked;
