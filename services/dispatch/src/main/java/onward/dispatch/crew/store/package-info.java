/// What crews were told, in PostgreSQL.
@NullMarked
package onward.dispatch.crew.store;

import org.jspecify.annotations.NullMarked;
