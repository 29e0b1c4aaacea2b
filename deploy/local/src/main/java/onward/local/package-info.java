/// The whole system on one machine, by one command.
@NullMarked
package onward.local;

import org.jspecify.annotations.NullMarked;
