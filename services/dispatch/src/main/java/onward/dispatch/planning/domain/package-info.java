/// What is asked of the fleet, and what its units are bound to.
@NullMarked
package onward.dispatch.planning.domain;

import org.jspecify.annotations.NullMarked;
