/// Where a request fits best into running tours, and what that costs.
@NullMarked
package onward.planner.insertion;

import org.jspecify.annotations.NullMarked;
