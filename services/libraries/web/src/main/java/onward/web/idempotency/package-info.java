/// How a request that is sent twice has its effect once and gets the same answer.
@NullMarked
package onward.web.idempotency;

import org.jspecify.annotations.NullMarked;
