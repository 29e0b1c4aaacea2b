/// What agents tell customers.
@NullMarked
package onward.dispatch.promise.rest;

import org.jspecify.annotations.NullMarked;
