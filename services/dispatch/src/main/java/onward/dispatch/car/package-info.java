/// Replacement cars: registered, lent, and given back.
@NullMarked
package onward.dispatch.car;

import org.jspecify.annotations.NullMarked;
