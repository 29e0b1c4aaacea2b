/// Field reports from crews.
@NullMarked
package onward.dispatch.crew.kafka;

import org.jspecify.annotations.NullMarked;
