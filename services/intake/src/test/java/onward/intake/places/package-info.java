/// Places over HTTP.
@NullMarked
package onward.intake.places;

import org.jspecify.annotations.NullMarked;
