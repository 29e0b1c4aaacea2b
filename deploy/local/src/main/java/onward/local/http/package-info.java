/// The services' public doors, as any client sees them.
@NullMarked
package onward.local.http;

import org.jspecify.annotations.NullMarked;
