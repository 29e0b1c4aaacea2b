/// Sees it through: care cases, obligations and custody.
@NullMarked
package onward.resolution;

import org.jspecify.annotations.NullMarked;
