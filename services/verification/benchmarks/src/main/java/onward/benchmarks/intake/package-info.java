/// Programs that measure intake by itself, with a database and nothing else.
@NullMarked
package onward.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
