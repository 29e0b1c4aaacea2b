/// Starts the program, also when it is called with an older Java: these classes alone run on Java 11.
@NullMarked
package onward.planner.launch;

import org.jspecify.annotations.NullMarked;
