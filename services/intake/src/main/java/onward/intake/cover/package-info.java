/// What the customer is entitled to. It never delays help for people in an unsafe place.
@NullMarked
package onward.intake.cover;

import org.jspecify.annotations.NullMarked;
