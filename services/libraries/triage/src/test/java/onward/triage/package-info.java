/// The rules of triage at their boundaries.
@NullMarked
package onward.triage;

import org.jspecify.annotations.NullMarked;
