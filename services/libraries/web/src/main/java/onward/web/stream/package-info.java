/// How a change reaches those who watch.
@NullMarked
package onward.web.stream;

import org.jspecify.annotations.NullMarked;
