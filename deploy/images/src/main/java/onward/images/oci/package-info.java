/// Images as container engines read them.
@NullMarked
package onward.images.oci;

import org.jspecify.annotations.NullMarked;
