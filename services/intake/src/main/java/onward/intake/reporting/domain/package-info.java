/// An incident, where it stands, and how it moves on.
@NullMarked
package onward.intake.reporting.domain;

import org.jspecify.annotations.NullMarked;
