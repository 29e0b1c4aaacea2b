/// Journey plans in PostgreSQL.
@NullMarked
package onward.dispatch.journey.store;

import org.jspecify.annotations.NullMarked;
