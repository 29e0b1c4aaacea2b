/// How well customers were served, counted as it happens.
@NullMarked
package onward.resolution.servicelevel;

import org.jspecify.annotations.NullMarked;
