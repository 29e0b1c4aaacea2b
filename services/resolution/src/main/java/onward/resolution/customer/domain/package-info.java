/// Which brand a customer belongs to.
@NullMarked
package onward.resolution.customer.domain;

import org.jspecify.annotations.NullMarked;
