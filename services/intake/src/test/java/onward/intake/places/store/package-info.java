/// The shipped places.
@NullMarked
package onward.intake.places.store;

import org.jspecify.annotations.NullMarked;
