/// What a responder tells back.
@NullMarked
package onward.contracts.field;

import org.jspecify.annotations.NullMarked;
