/// What happens to offers and jobs by time alone.
@NullMarked
package onward.dispatch.offer.job;

import org.jspecify.annotations.NullMarked;
