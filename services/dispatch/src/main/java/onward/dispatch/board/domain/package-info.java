/// What the board shows.
@NullMarked
package onward.dispatch.board.domain;

import org.jspecify.annotations.NullMarked;
