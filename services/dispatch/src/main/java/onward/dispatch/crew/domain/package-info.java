/// Orders as crews read them.
@NullMarked
package onward.dispatch.crew.domain;

import org.jspecify.annotations.NullMarked;
