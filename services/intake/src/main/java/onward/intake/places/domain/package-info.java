/// Places by name, with how far off they may be.
@NullMarked
package onward.intake.places.domain;

import org.jspecify.annotations.NullMarked;
