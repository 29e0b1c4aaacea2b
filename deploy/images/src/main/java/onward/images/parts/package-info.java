/// What an image is made of: folders that become its layers.
@NullMarked
package onward.images.parts;

import org.jspecify.annotations.NullMarked;
