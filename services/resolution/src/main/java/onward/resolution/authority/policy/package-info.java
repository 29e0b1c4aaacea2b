/// The brands' authority as files: read and checked when the service starts.
@NullMarked
package onward.resolution.authority.policy;

import org.jspecify.annotations.NullMarked;
