/// Entries of the timeline, and how an event reads in plain English.
@NullMarked
package onward.intake.timeline.domain;

import org.jspecify.annotations.NullMarked;
