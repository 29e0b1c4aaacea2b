/// Options and plans over HTTP.
@NullMarked
package onward.dispatch.journey.rest;

import org.jspecify.annotations.NullMarked;
