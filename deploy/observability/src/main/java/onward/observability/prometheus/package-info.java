/// A Prometheus on this machine.
@NullMarked
package onward.observability.prometheus;

import org.jspecify.annotations.NullMarked;
