/// Who holds the vehicle, and what the workshop says about it.
@NullMarked
package onward.resolution.custody;

import org.jspecify.annotations.NullMarked;
