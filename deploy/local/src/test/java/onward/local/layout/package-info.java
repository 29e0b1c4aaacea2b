/// Tried.
@NullMarked
package onward.local.layout;

import org.jspecify.annotations.NullMarked;
