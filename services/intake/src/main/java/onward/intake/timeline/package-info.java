/// Everything that happened to an incident, from all services, in words and as data.
@NullMarked
package onward.intake.timeline;

import org.jspecify.annotations.NullMarked;
