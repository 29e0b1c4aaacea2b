/// Sightings, as staff report them.
@NullMarked
package onward.intake.sighting;

import org.jspecify.annotations.NullMarked;
