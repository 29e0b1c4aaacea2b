/// Values without identity that every service reads alike: places, money, capabilities, who did it.
@NullMarked
package onward.contracts.value;

import org.jspecify.annotations.NullMarked;
