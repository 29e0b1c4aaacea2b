/// Replacement cars and their loans in PostgreSQL.
@NullMarked
package onward.dispatch.car.store;

import org.jspecify.annotations.NullMarked;
