/// The board as the database has it.
@NullMarked
package onward.dispatch.board.store;

import org.jspecify.annotations.NullMarked;
