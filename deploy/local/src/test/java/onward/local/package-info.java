/// Tried.
@NullMarked
package onward.local;

import org.jspecify.annotations.NullMarked;
