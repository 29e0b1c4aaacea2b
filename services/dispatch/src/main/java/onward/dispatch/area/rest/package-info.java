/// Control areas over HTTP.
@NullMarked
package onward.dispatch.area.rest;

import org.jspecify.annotations.NullMarked;
