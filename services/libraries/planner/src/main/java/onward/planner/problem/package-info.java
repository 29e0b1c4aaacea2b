/// The planner's problem and plan: what they are made of, and their files. Seconds count from now, money is per hour
/// or in units of the area's currency, positions are degrees on a sphere.
@NullMarked
package onward.planner.problem;

import org.jspecify.annotations.NullMarked;
