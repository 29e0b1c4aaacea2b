/// The live stream of changes.
@NullMarked
package onward.intake.timeline.sse;

import org.jspecify.annotations.NullMarked;
