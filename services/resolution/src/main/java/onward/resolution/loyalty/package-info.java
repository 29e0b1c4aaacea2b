/// What came back from customers, and whether care had a part in it.
@NullMarked
package onward.resolution.loyalty;

import org.jspecify.annotations.NullMarked;
