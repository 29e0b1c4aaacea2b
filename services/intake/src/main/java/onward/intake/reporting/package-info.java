/// Incidents from the report to the last change that somebody asks for.
@NullMarked
package onward.intake.reporting;

import org.jspecify.annotations.NullMarked;
