/// How long the planner's answers take while a plan runs.
@NullMarked
package onward.benchmarks.planner;

import org.jspecify.annotations.NullMarked;
