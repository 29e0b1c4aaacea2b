/// The fleet over HTTP.
@NullMarked
package onward.dispatch.fleet.rest;

import org.jspecify.annotations.NullMarked;
