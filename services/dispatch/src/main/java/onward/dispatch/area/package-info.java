/// Control areas: where each ends, and what that means for what lies in it.
@NullMarked
package onward.dispatch.area;

import org.jspecify.annotations.NullMarked;
