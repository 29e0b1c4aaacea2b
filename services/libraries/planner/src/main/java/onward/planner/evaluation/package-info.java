/// The one place where costs and times of tours are computed, on primitive arrays.
@NullMarked
package onward.planner.evaluation;

import org.jspecify.annotations.NullMarked;
