/// What intake tells about the customers that it knows.
@NullMarked
package onward.contracts.customer;

import org.jspecify.annotations.NullMarked;
