/// The stream of changes.
@NullMarked
package onward.intake.timeline;

import org.jspecify.annotations.NullMarked;
