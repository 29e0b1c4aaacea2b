/// Tried.
@NullMarked
package onward.local.wire;

import org.jspecify.annotations.NullMarked;
