/// The brands' tariffs as files: read and checked when the service starts.
@NullMarked
package onward.resolution.costs.policy;

import org.jspecify.annotations.NullMarked;
