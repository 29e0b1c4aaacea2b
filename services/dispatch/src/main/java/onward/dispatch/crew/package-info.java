/// The last hop: what crews are told, and what they tell back.
@NullMarked
package onward.dispatch.crew;

import org.jspecify.annotations.NullMarked;
