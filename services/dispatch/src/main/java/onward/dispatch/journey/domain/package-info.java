/// Journey plans, options and the care policy that ranks them.
@NullMarked
package onward.dispatch.journey.domain;

import org.jspecify.annotations.NullMarked;
