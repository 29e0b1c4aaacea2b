/// The picture after each event.
@NullMarked
package onward.intake.overview.domain;

import org.jspecify.annotations.NullMarked;
