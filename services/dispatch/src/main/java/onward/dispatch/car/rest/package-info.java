/// Replacement cars over HTTP.
@NullMarked
package onward.dispatch.car.rest;

import org.jspecify.annotations.NullMarked;
