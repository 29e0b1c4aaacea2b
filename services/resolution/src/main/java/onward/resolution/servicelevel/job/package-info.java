/// Counting what was observed, all the time.
@NullMarked
package onward.resolution.servicelevel.job;

import org.jspecify.annotations.NullMarked;
