/// What is done about orders by time alone.
@NullMarked
package onward.dispatch.crew.job;

import org.jspecify.annotations.NullMarked;
