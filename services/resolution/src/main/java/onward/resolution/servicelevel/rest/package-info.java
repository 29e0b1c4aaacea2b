/// Where the service level is reported.
@NullMarked
package onward.resolution.servicelevel.rest;

import org.jspecify.annotations.NullMarked;
