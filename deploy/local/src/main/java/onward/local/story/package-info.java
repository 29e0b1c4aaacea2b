/// Stories that a local system can play, by what agents and crews do and are told.
@NullMarked
package onward.local.story;

import org.jspecify.annotations.NullMarked;
