/// Everything at once, for a map, and what changes on it.
@NullMarked
package onward.dispatch.board;

import org.jspecify.annotations.NullMarked;
