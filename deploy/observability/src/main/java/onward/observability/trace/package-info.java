/// Spans that the services export, and the tree that they form.
@NullMarked
package onward.observability.trace;

import org.jspecify.annotations.NullMarked;
