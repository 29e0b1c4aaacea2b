/// The rules of reports at their boundaries.
@NullMarked
package onward.intake.facts.domain;

import org.jspecify.annotations.NullMarked;
