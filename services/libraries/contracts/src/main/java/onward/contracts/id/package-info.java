/// Identities, each a type of its own, so that a job is never mistaken for an offer.
@NullMarked
package onward.contracts.id;

import org.jspecify.annotations.NullMarked;
