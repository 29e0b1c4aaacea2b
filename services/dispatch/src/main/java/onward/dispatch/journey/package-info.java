/// What could be done about an incident, and what is.
@NullMarked
package onward.dispatch.journey;

import org.jspecify.annotations.NullMarked;
