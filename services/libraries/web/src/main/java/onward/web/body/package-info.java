/// How a request's JSON is read: strictly, completely, and with a pointer to everything that is wrong in it.
@NullMarked
package onward.web.body;

import org.jspecify.annotations.NullMarked;
