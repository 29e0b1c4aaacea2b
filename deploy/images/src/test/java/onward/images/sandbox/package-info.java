/// Whether a process that is shut in is seen to be.
@NullMarked
package onward.images.sandbox;

import org.jspecify.annotations.NullMarked;
