/// Everything about a care case in one answer: the read side for care staff and agents.
@NullMarked
package onward.resolution.overview;

import org.jspecify.annotations.NullMarked;
