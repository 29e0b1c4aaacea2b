/// What happens to care cases because time has passed.
@NullMarked
package onward.resolution.casefile.job;

import org.jspecify.annotations.NullMarked;
