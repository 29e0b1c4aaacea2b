/// What changes on the board, as it does.
@NullMarked
package onward.dispatch.board.sse;

import org.jspecify.annotations.NullMarked;
