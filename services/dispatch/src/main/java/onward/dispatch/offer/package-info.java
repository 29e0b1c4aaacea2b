/// A job put to a responder until a deadline: the reference feature, to be copied by new ones.
@NullMarked
package onward.dispatch.offer;

import org.jspecify.annotations.NullMarked;
