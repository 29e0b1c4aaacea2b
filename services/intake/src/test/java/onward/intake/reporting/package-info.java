/// Reporting from the outside.
@NullMarked
package onward.intake.reporting;

import org.jspecify.annotations.NullMarked;
