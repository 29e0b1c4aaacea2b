/// Triage of what is not filed.
@NullMarked
package onward.intake.triage;

import org.jspecify.annotations.NullMarked;
