/// One responder, one leg: how jobs go on.
@NullMarked
package onward.dispatch.job;

import org.jspecify.annotations.NullMarked;
