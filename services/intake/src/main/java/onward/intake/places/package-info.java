/// Where a description may mean: towns, passes, junctions, airports, hospitals and landing sites.
@NullMarked
package onward.intake.places;

import org.jspecify.annotations.NullMarked;
