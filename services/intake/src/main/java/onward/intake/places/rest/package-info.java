/// The door for places.
@NullMarked
package onward.intake.places.rest;

import org.jspecify.annotations.NullMarked;
