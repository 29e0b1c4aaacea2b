/// What resolution hears of customers.
@NullMarked
package onward.resolution.customer.kafka;

import org.jspecify.annotations.NullMarked;
