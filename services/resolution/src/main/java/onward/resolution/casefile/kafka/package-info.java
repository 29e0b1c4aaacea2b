/// What resolution hears from intake and dispatch.
@NullMarked
package onward.resolution.casefile.kafka;

import org.jspecify.annotations.NullMarked;
