/// Control areas over HTTP.
@NullMarked
package onward.dispatch.planning.rest;

import org.jspecify.annotations.NullMarked;
