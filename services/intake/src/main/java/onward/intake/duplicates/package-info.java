/// Whether two reports are one incident.
@NullMarked
package onward.intake.duplicates;

import org.jspecify.annotations.NullMarked;
