/// Who goes where: ranks the units of a fleet for a request. Pure Java; seconds count from now.
@NullMarked
package onward.planner;

import org.jspecify.annotations.NullMarked;
