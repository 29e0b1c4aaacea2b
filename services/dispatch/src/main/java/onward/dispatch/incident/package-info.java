/// What dispatch knows of the incidents that it helps with.
@NullMarked
package onward.dispatch.incident;

import org.jspecify.annotations.NullMarked;
