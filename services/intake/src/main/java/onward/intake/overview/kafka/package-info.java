/// Listens to dispatch and resolution.
@NullMarked
package onward.intake.overview.kafka;

import org.jspecify.annotations.NullMarked;
