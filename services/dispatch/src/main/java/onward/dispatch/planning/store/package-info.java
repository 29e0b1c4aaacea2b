/// The fleet as the planner needs it, read from PostgreSQL.
@NullMarked
package onward.dispatch.planning.store;

import org.jspecify.annotations.NullMarked;
