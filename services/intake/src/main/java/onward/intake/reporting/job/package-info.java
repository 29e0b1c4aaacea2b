/// What comes due about incidents.
@NullMarked
package onward.intake.reporting.job;

import org.jspecify.annotations.NullMarked;
