/// What every operation has in common in the API's description.
@NullMarked
package onward.web.openapi;

import org.jspecify.annotations.NullMarked;
