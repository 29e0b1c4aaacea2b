/// Rules of Prometheus, read.
@NullMarked
package onward.observability.rules;

import org.jspecify.annotations.NullMarked;
