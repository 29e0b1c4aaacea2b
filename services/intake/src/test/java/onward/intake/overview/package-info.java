/// The overview from the outside.
@NullMarked
package onward.intake.overview;

import org.jspecify.annotations.NullMarked;
