/// The promise: a state is a type.
@NullMarked
package onward.dispatch.promise.domain;

import org.jspecify.annotations.NullMarked;
