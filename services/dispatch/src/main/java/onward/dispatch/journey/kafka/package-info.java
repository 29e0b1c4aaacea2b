/// What intake and resolution tell about incidents.
@NullMarked
package onward.dispatch.journey.kafka;

import org.jspecify.annotations.NullMarked;
