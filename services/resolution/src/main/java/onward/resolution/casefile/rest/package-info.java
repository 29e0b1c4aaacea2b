/// The door through which people say that something owed was done.
@NullMarked
package onward.resolution.casefile.rest;

import org.jspecify.annotations.NullMarked;
