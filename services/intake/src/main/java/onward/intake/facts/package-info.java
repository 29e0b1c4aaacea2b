/// What was told about an interrupted journey, and whether it can be so.
@NullMarked
package onward.intake.facts;

import org.jspecify.annotations.NullMarked;
