/// Makes container images of the services without a container engine, and tries them.
@NullMarked
package onward.images;

import org.jspecify.annotations.NullMarked;
