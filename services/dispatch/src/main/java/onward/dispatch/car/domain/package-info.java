/// Replacement cars, and to whom they are lent.
@NullMarked
package onward.dispatch.car.domain;

import org.jspecify.annotations.NullMarked;
