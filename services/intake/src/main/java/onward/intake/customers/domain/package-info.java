/// Customers, their vehicles and their cover.
@NullMarked
package onward.intake.customers.domain;

import org.jspecify.annotations.NullMarked;
