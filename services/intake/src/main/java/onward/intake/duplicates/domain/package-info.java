/// The key of an incident, and its neighbours.
@NullMarked
package onward.intake.duplicates.domain;

import org.jspecify.annotations.NullMarked;
