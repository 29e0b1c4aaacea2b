/// What happens to remedies because time passes.
@NullMarked
package onward.resolution.remedy.job;

import org.jspecify.annotations.NullMarked;
