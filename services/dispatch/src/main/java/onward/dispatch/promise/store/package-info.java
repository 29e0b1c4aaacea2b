/// Promises in PostgreSQL.
@NullMarked
package onward.dispatch.promise.store;

import org.jspecify.annotations.NullMarked;
