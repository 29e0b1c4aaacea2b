/// The planner as a program. Results go to standard output, progress and complaints to standard error.
@NullMarked
package onward.planner.program;

import org.jspecify.annotations.NullMarked;
