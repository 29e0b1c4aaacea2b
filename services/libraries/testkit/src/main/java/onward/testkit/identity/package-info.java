/// Who the demo users are, and the key that vouches for them.
@NullMarked
package onward.testkit.identity;

import org.jspecify.annotations.NullMarked;
