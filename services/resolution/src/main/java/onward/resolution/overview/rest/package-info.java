/// The door through which care cases are read.
@NullMarked
package onward.resolution.overview.rest;

import org.jspecify.annotations.NullMarked;
