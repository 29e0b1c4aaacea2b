/// Tried.
@NullMarked
package onward.local.process;

import org.jspecify.annotations.NullMarked;
