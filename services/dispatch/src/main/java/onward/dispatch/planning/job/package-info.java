/// Areas are planned again when something has changed, and when time alone has.
@NullMarked
package onward.dispatch.planning.job;

import org.jspecify.annotations.NullMarked;
