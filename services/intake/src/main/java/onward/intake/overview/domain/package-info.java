/// What dispatch and resolution do about an incident.
@NullMarked
package onward.intake.overview.domain;

import org.jspecify.annotations.NullMarked;
