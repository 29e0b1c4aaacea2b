/// What happens by time alone: rows with a due time, worked off when it comes.
@NullMarked
package onward.dispatch.timer;

import org.jspecify.annotations.NullMarked;
