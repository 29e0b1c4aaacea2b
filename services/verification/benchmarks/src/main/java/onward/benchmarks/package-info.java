/// Programs that measure Onward as its users feel it, against a running local system.
@NullMarked
package onward.benchmarks;

import org.jspecify.annotations.NullMarked;
