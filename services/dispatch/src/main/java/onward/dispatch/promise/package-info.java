/// What the customer was told, and whether it was kept.
@NullMarked
package onward.dispatch.promise;

import org.jspecify.annotations.NullMarked;
