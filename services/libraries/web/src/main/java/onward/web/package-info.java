/// What every HTTP door needs: problems, idempotency, paging, streams, identity.
@NullMarked
package onward.web;

import org.jspecify.annotations.NullMarked;
