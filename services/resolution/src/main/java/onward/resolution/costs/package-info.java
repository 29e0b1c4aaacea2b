/// What care is expected to cost. What it has cost is not known until jobs are priced.
@NullMarked
package onward.resolution.costs;

import org.jspecify.annotations.NullMarked;
