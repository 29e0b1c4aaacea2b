/// An image at work as under a container runtime: own root, read-only, nobody's rights.
@NullMarked
package onward.images.sandbox;

import org.jspecify.annotations.NullMarked;
