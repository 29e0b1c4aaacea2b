/// Records of the broker as one line of JSON each.
@NullMarked
package onward.local.wire;

import org.jspecify.annotations.NullMarked;
