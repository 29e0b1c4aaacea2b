/// Offers in PostgreSQL.
@NullMarked
package onward.dispatch.offer.store;

import org.jspecify.annotations.NullMarked;
