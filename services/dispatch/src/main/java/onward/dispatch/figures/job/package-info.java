/// Counts again and again.
@NullMarked
package onward.dispatch.figures.job;

import org.jspecify.annotations.NullMarked;
