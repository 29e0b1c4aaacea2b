/// The sign of life of a night without calls.
@NullMarked
package onward.intake.probe;

import org.jspecify.annotations.NullMarked;
