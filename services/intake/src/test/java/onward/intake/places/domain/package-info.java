/// Places by name.
@NullMarked
package onward.intake.places.domain;

import org.jspecify.annotations.NullMarked;
