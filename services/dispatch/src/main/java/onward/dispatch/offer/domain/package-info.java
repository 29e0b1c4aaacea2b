/// The offer: a state is a type; the rules of who is asked, and in which order.
@NullMarked
package onward.dispatch.offer.domain;

import org.jspecify.annotations.NullMarked;
