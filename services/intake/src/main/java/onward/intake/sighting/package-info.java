/// What staff see wrong with a car on the road, and what its owner says to their help.
@NullMarked
package onward.intake.sighting;

import org.jspecify.annotations.NullMarked;
