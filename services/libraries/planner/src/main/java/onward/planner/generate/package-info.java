/// Problems made up from a seed: alike in their statistics, different in every place and number, and of equal bytes on
/// every machine.
@NullMarked
package onward.planner.generate;

import org.jspecify.annotations.NullMarked;
