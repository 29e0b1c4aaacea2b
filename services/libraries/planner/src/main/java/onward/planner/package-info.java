/// Who goes where, in which order.
@NullMarked
package onward.planner;

import org.jspecify.annotations.NullMarked;
