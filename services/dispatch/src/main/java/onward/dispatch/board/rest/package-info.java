/// The board over HTTP.
@NullMarked
package onward.dispatch.board.rest;

import org.jspecify.annotations.NullMarked;
