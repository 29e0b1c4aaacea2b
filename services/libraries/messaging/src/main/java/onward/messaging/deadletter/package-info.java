/// What could not be processed, kept whole until somebody looks at it and replays it.
@NullMarked
package onward.messaging.deadletter;

import org.jspecify.annotations.NullMarked;
