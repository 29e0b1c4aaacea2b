/// Who goes where, in which order, and how good that is. Pure Java; seconds count from now.
@NullMarked
package onward.planner;

import org.jspecify.annotations.NullMarked;
