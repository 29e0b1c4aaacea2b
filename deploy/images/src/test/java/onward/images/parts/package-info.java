/// Whether layers are made as they should be.
@NullMarked
package onward.images.parts;

import org.jspecify.annotations.NullMarked;
