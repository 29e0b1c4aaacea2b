/// What was booked wrong about a case is put right.
@NullMarked
package onward.resolution.booking;

import org.jspecify.annotations.NullMarked;
