/// Costs of a case.
@NullMarked
package onward.resolution.costs.domain;

import org.jspecify.annotations.NullMarked;
