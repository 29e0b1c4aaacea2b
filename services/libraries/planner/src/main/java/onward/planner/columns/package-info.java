/// Plans by column generation: the proof of how far a plan is from the best one, and the tours of better plans.
@NullMarked
package onward.planner.columns;

import org.jspecify.annotations.NullMarked;
