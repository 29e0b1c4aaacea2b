/// The rules of cover.
@NullMarked
package onward.intake.cover.domain;

import org.jspecify.annotations.NullMarked;
