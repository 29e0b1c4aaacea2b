/// The customer's door.
@NullMarked
package onward.resolution.link.rest;

import org.jspecify.annotations.NullMarked;
