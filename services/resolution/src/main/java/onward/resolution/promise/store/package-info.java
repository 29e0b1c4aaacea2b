/// Promises as rows.
@NullMarked
package onward.resolution.promise.store;

import org.jspecify.annotations.NullMarked;
