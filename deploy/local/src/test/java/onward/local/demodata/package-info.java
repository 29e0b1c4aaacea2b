/// Tried.
@NullMarked
package onward.local.demodata;

import org.jspecify.annotations.NullMarked;
