/// The door to the dead letters, for operations.
@NullMarked
package onward.messaging.deadletter.rest;

import org.jspecify.annotations.NullMarked;
