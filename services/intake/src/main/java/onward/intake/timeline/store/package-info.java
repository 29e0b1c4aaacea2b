/// The timeline in PostgreSQL, which is also the log of changes that streams follow.
@NullMarked
package onward.intake.timeline.store;

import org.jspecify.annotations.NullMarked;
