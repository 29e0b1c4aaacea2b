/// The doors for sightings.
@NullMarked
package onward.intake.sighting.rest;

import org.jspecify.annotations.NullMarked;
