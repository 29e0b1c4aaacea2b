/// Whether engines can read the images, and get the same of the same.
@NullMarked
package onward.images.oci;

import org.jspecify.annotations.NullMarked;
