/// The way in: the records of a key read in order, each with its effect once.
@NullMarked
package onward.messaging.inbox;

import org.jspecify.annotations.NullMarked;
