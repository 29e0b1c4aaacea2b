/// What `deploy/images/build` and `deploy/images/smoke` do.
@NullMarked
package onward.images.command;

import org.jspecify.annotations.NullMarked;
