/// The rules of a care case: what is owed, who holds the vehicle, when it is over.
@NullMarked
package onward.resolution.casefile.domain;

import org.jspecify.annotations.NullMarked;
