/// Positions from the field.
@NullMarked
package onward.dispatch.fleet.kafka;

import org.jspecify.annotations.NullMarked;
