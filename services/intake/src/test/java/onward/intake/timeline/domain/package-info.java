/// How events read.
@NullMarked
package onward.intake.timeline.domain;

import org.jspecify.annotations.NullMarked;
