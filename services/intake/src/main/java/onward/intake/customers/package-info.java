/// Who the customers are, what they drive, and what they are entitled to.
@NullMarked
package onward.intake.customers;

import org.jspecify.annotations.NullMarked;
