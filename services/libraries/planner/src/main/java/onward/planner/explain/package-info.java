/// What a plan means: whether it fits its problem, when who is where, what which part costs, and what else could be
/// done.
@NullMarked
package onward.planner.explain;

import org.jspecify.annotations.NullMarked;
