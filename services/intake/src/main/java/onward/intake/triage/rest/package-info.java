/// The door for reports that are not filed.
@NullMarked
package onward.intake.triage.rest;

import org.jspecify.annotations.NullMarked;
