/// Customers, vehicles and cover from the outside.
@NullMarked
package onward.intake.customers;

import org.jspecify.annotations.NullMarked;
