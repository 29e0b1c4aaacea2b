/// The planner's program in a process of its own, so that its memory and its native libraries are not the service's.
@NullMarked
package onward.dispatch.planning.process;

import org.jspecify.annotations.NullMarked;
