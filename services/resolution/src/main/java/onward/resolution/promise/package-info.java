/// What the customer was told, as dispatch tells it: read beside the case.
@NullMarked
package onward.resolution.promise;

import org.jspecify.annotations.NullMarked;
