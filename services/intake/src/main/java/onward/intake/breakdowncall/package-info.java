/// Vehicles that call by themselves: their minimum set of data opens an incident.
@NullMarked
package onward.intake.breakdowncall;

import org.jspecify.annotations.NullMarked;
