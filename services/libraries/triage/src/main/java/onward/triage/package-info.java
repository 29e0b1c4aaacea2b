/// Fault and vehicle to service needs, by named rules.
@NullMarked
package onward.triage;

import org.jspecify.annotations.NullMarked;
