/// Whether images are what they say.
@NullMarked
package onward.images;

import org.jspecify.annotations.NullMarked;
