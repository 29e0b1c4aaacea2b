/// Orders and progress over HTTP.
@NullMarked
package onward.dispatch.crew.rest;

import org.jspecify.annotations.NullMarked;
