/// Who the customers are.
@NullMarked
package onward.resolution.customer.domain;

import org.jspecify.annotations.NullMarked;
