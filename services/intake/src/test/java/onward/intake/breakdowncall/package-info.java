/// Vehicles' calls, as they come in.
@NullMarked
package onward.intake.breakdowncall;

import org.jspecify.annotations.NullMarked;
