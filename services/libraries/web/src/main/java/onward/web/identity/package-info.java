/// Whose tokens are believed.
@NullMarked
package onward.web.identity;

import org.jspecify.annotations.NullMarked;
