/// How whatever goes wrong at a door becomes a problem that the caller understands.
@NullMarked
package onward.web.problem;

import org.jspecify.annotations.NullMarked;
