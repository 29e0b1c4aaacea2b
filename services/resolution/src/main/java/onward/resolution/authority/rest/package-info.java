/// The door through which people see their own authority.
@NullMarked
package onward.resolution.authority.rest;

import org.jspecify.annotations.NullMarked;
