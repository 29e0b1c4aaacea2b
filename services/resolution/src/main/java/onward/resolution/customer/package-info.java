/// The customers that intake has told of, as far as resolution needs them.
@NullMarked
package onward.resolution.customer;

import org.jspecify.annotations.NullMarked;
