/// Who goes where: asks the planner for a whole control area.
@NullMarked
package onward.dispatch.planning;

import org.jspecify.annotations.NullMarked;
