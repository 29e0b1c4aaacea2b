/// The published language of Onward: the events that services and field teams exchange, and the topics they travel on.
///
/// JDK only. Adding an optional field is the only change within a version of an event; anything else is a new type
/// beside the old one.
@NullMarked
package onward.contracts;

import org.jspecify.annotations.NullMarked;
