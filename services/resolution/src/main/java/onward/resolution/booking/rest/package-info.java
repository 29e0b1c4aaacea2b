/// The door through which bookings are corrected.
@NullMarked
package onward.resolution.booking.rest;

import org.jspecify.annotations.NullMarked;
