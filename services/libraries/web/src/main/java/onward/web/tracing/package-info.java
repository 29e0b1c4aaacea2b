/// Which traces are recorded.
@NullMarked
package onward.web.tracing;

import org.jspecify.annotations.NullMarked;
