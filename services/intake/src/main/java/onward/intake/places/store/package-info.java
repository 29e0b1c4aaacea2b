/// The places that are shipped with intake.
@NullMarked
package onward.intake.places.store;

import org.jspecify.annotations.NullMarked;
