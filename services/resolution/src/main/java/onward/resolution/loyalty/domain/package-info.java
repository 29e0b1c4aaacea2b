/// Touchpoints and cohorts.
@NullMarked
package onward.resolution.loyalty.domain;

import org.jspecify.annotations.NullMarked;
