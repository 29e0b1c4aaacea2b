/// Reports in the making.
@NullMarked
package onward.intake.facts;

import org.jspecify.annotations.NullMarked;
