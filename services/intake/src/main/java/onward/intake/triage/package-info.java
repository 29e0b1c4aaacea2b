/// What a report means: needs, urgency, open questions and cover, filed or not.
@NullMarked
package onward.intake.triage;

import org.jspecify.annotations.NullMarked;
