/// Pictures of plans.
@NullMarked
package onward.planner.draw;

import org.jspecify.annotations.NullMarked;
