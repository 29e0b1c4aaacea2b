/// What customers say about the care they had.
@NullMarked
package onward.resolution.feedback;

import org.jspecify.annotations.NullMarked;
