/// Customers as rows.
@NullMarked
package onward.resolution.customer.store;

import org.jspecify.annotations.NullMarked;
