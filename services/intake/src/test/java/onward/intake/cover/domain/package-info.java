/// The rules of cover at their boundaries.
@NullMarked
package onward.intake.cover.domain;

import org.jspecify.annotations.NullMarked;
