/// Orders as a stream.
@NullMarked
package onward.dispatch.crew.sse;

import org.jspecify.annotations.NullMarked;
