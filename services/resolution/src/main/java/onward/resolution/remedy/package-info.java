/// Remedies: gestures of care beyond the jobs, granted under an authority limit.
@NullMarked
package onward.resolution.remedy;

import org.jspecify.annotations.NullMarked;
