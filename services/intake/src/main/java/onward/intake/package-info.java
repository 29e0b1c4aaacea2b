/// Hears the call: incidents from report to closing, and the overview that agents look at.
@NullMarked
package onward.intake;

import org.jspecify.annotations.NullMarked;
