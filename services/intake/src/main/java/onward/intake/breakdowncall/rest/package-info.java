/// The door for vehicles' calls.
@NullMarked
package onward.intake.breakdowncall.rest;

import org.jspecify.annotations.NullMarked;
