/// Whether an image runs: migration, start, memory, end.
@NullMarked
package onward.images.smoke;

import org.jspecify.annotations.NullMarked;
