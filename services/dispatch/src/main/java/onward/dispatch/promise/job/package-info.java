/// Promises whose time has come.
@NullMarked
package onward.dispatch.promise.job;

import org.jspecify.annotations.NullMarked;
