/// Where help is, as the field tells it.
@NullMarked
package onward.resolution.link.kafka;

import org.jspecify.annotations.NullMarked;
