/// What somebody has to see to.
@NullMarked
package onward.dispatch.alarm;

import org.jspecify.annotations.NullMarked;
