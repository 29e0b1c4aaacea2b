/// What the least endpoint of this kind does in a second, as a measure for the others.
@NullMarked
package onward.bare;

import org.jspecify.annotations.NullMarked;
